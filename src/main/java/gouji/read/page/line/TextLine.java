package gouji.read.page.line;

import gouji.document.Box;
import gouji.document.PagePlace;
import gouji.document.Print;
import gouji.read.characters.CrossedOut;
import gouji.read.drawn.Direction;
import gouji.read.drawn.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One visual line: glyphs in reading order, the first and the last not blank.
 *
 * @param page from 1
 * @param box  in a frame in which the line is level
 * @param em   the usual size of its glyphs, in points
 * @param baseline of its lowest glyph
 */
public record TextLine(int page, List<Glyph> glyphs, Box box, double em, double baseline) {

    /** A gap this wide, in ems, parts two figures; justified Chinese is not set as wide. */
    private static final double PARTS_FIGURES = 0.6;

    private static final double PARTS_ANYTHING = 1.5;

    private static final int IDEOGRAPHIC_FULL_STOP = 0x3002;

    /** @param glyphs from left to right; the first and the last print something */
    public static TextLine of(int page, List<Glyph> glyphs) {
        Box box = glyphs.get(0).level();
        for (Glyph g : glyphs) {
            box = box.union(g.level());
        }
        List<Glyph> printed = glyphs.stream().filter(g -> !g.isBlank()).toList();
        double[] ems = printed.stream().mapToDouble(Glyph::em).sorted().toArray();
        double baseline = printed.stream().mapToDouble(Glyph::baseline).max().orElseThrow();
        return new TextLine(page, List.copyOf(glyphs), box, ems[ems.length / 2], baseline);
    }

    /** How wide its first part is that no line break may divide: one ideograph, or a word or number. */
    public double firstTokenWidth() {
        double right = glyphs.get(0).level().right();
        for (Glyph g : glyphs) {
            if (g.isBlank() || g.isWide()) {
                break;
            }
            right = g.level().right();
        }
        return right - box.left();
    }

    public boolean endsSentence() {
        int last = glyphs.get(glyphs.size() - 1).text().codePointBefore(glyphs.get(glyphs.size() - 1).text().length());
        return last == '.' || last == IDEOGRAPHIC_FULL_STOP;
    }

    public Direction direction() {
        return glyphs.get(0).direction();
    }

    public Print print() {
        StringBuilder text = new StringBuilder();
        List<String> read = RaisedDigits.read(glyphs);
        boolean recognised = glyphs.stream().anyMatch(g -> g.confidence() < 1);
        List<Double> confidences = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            if (i > 0 && isParted(glyphs.get(i - 1), glyphs.get(i))) {
                text.append(' ');
            }
            text.append(read.get(i));
            if (recognised) {
                confidences.addAll(Collections.nCopies(text.length() - confidences.size(), glyphs.get(i).confidence()));
            }
        }
        double least = confidences.stream().mapToDouble(Double::doubleValue).min().orElse(1);
        String holds = recognised ? text.toString() : CrossedOut.without(text.toString());
        return new Print(holds, new PagePlace(page, direction().back(box)), least, confidences);
    }

    private static boolean isParted(Glyph a, Glyph b) {
        if (a.isBlank() || b.isBlank()) {
            return false;
        }
        double gap = (b.level().left() - a.level().right()) / Math.min(a.em(), b.em());
        return gap > PARTS_ANYTHING || gap > PARTS_FIGURES && !(a.isWide() && b.isWide());
    }
}
