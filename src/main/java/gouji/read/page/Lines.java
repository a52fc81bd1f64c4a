package gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers glyphs into visual lines by their baselines. */
final class Lines {

    /** How far, in ems, baselines of one line may lie apart. */
    private static final double SAME_LINE = 0.35;

    /** How far, in ems, a glyph is shifted when it is printed twice to look bold or to throw a shadow. */
    private static final double SAME_GLYPH = 0.2;

    private Lines() {
    }

    /** @return from top to bottom; lines that print nothing are left out */
    static List<TextLine> of(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double baseline = 0;
        for (Glyph g : sorted) {
            if (!line.isEmpty() && g.baseline() - baseline > SAME_LINE * Math.max(g.em(), line.get(0).em())) {
                add(page, line, lines);
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                baseline = g.baseline();
            }
            line.add(g);
        }
        add(page, line, lines);
        return lines;
    }

    private static void add(int page, List<Glyph> glyphs, List<TextLine> lines) {
        glyphs.sort(Comparator.comparingDouble(g -> g.box().left()));
        List<Glyph> once = withoutDoubles(glyphs);
        int from = 0;
        int to = once.size();
        while (from < to && once.get(from).isBlank()) {
            from++;
        }
        while (to > from && once.get(to - 1).isBlank()) {
            to--;
        }
        if (from < to) {
            lines.add(TextLine.of(page, once.subList(from, to)));
        }
    }

    private static List<Glyph> withoutDoubles(List<Glyph> fromLeft) {
        List<Glyph> out = new ArrayList<>();
        for (Glyph g : fromLeft) {
            if (!isDouble(g, out)) {
                out.add(g);
            }
        }
        return out;
    }

    private static boolean isDouble(Glyph g, List<Glyph> before) {
        double far = SAME_GLYPH * g.em();
        for (int i = before.size() - 1; i >= 0; i--) {
            Glyph b = before.get(i);
            if (g.box().left() - b.box().left() > far) {
                return false;
            }
            if (b.text().equals(g.text()) && Math.abs(b.box().top() - g.box().top()) <= far
                    && g.box().left() - b.box().left() < g.box().width() / 2) {
                return true;
            }
        }
        return false;
    }
}
