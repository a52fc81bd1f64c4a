package gouji.read.page;

import gouji.document.Box;
import gouji.document.PagePlace;
import gouji.document.Print;
import java.util.List;

/**
 * One visual line: glyphs from left to right, the first and the last not blank.
 *
 * @param page from 1
 * @param em   the usual size of its glyphs, in points
 * @param baseline of its lowest glyph
 */
record TextLine(int page, List<Glyph> glyphs, Box box, double em, double baseline) {

    /** A gap this wide, in ems, parts two figures; justified Chinese is not set as wide. */
    private static final double PARTS_FIGURES = 0.6;

    private static final double PARTS_ANYTHING = 1.5;

    private static final int IDEOGRAPHIC_FULL_STOP = 0x3002;

    /** @param glyphs from left to right; the first and the last print something */
    static TextLine of(int page, List<Glyph> glyphs) {
        Box box = glyphs.get(0).box();
        for (Glyph g : glyphs) {
            box = box.union(g.box());
        }
        List<Glyph> printed = glyphs.stream().filter(g -> !g.isBlank()).toList();
        double[] ems = printed.stream().mapToDouble(Glyph::em).sorted().toArray();
        double baseline = printed.stream().mapToDouble(Glyph::baseline).max().orElseThrow();
        return new TextLine(page, List.copyOf(glyphs), box, ems[ems.length / 2], baseline);
    }

    /** How wide its first part is that no line break may divide: one ideograph, or a word or number. */
    double firstTokenWidth() {
        double right = glyphs.get(0).box().right();
        for (Glyph g : glyphs) {
            if (g.isBlank() || g.isWide()) {
                break;
            }
            right = g.box().right();
        }
        return right - box.left();
    }

    boolean endsSentence() {
        int last = glyphs.get(glyphs.size() - 1).text().codePointBefore(glyphs.get(glyphs.size() - 1).text().length());
        return last == '.' || last == IDEOGRAPHIC_FULL_STOP;
    }

    Print print() {
        StringBuilder text = new StringBuilder();
        Glyph before = null;
        for (Glyph g : glyphs) {
            if (before != null && isParted(before, g)) {
                text.append(' ');
            }
            text.append(g.text());
            before = g;
        }
        double confidence = glyphs.stream().mapToDouble(Glyph::confidence).min().orElse(1);
        return new Print(text.toString(), new PagePlace(page, box), confidence);
    }

    private static boolean isParted(Glyph a, Glyph b) {
        if (a.isBlank() || b.isBlank()) {
            return false;
        }
        double gap = (b.box().left() - a.box().right()) / Math.min(a.em(), b.em());
        return gap > PARTS_ANYTHING || gap > PARTS_FIGURES && !(a.isWide() && b.isWide());
    }
}
