package gouji.read.page.line;

import gouji.read.drawn.Direction;
import gouji.read.drawn.Glyph;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers glyphs into visual lines by their baselines. */
public final class Lines {

    /** How far, in ems, baselines of one line may lie apart. */
    private static final double SAME_LINE = 0.35;

    /** How far, in ems, a glyph is shifted when it is printed twice to look bold or to throw a shadow. */
    private static final double SAME_GLYPH = 0.2;

    private Lines() {
    }

    /** @return level lines from top to bottom, then those that run another way; lines that print nothing are left out */
    public static List<TextLine> of(int page, List<Glyph> glyphs) {
        if (glyphs.stream().allMatch(g -> g.direction() == Direction.RIGHTWARDS)) {
            return inOneDirection(page, glyphs);
        }
        List<TextLine> lines = new ArrayList<>();
        for (Direction d : Direction.values()) {
            lines.addAll(inOneDirection(page, glyphs.stream().filter(g -> g.direction() == d).toList()));
        }
        return lines;
    }

    private static List<TextLine> inOneDirection(int page, List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        double baseline = 0;
        for (Glyph g : sorted) {
            if (!line.isEmpty() && g.baseline() - baseline > SAME_LINE * Math.max(g.em(), line.get(0).em())) {
                lines.add(line);
                line = new ArrayList<>();
            }
            if (line.isEmpty()) {
                baseline = g.baseline();
            }
            line.add(g);
        }
        lines.add(line);
        List<TextLine> out = new ArrayList<>();
        withRaised(lines).forEach(l -> add(page, l, out));
        return out;
    }

    /** A footnote's mark stands higher than its line, or lower, but is no line of its own. */
    private static List<List<Glyph>> withRaised(List<List<Glyph>> fromTop) {
        List<List<Glyph>> out = new ArrayList<>(fromTop);
        for (int i = 0; i + 1 < out.size(); i++) {
            List<Glyph> above = out.get(i);
            List<Glyph> below = out.get(i + 1);
            if (RaisedDigits.belongs(above, below) || RaisedDigits.belongs(below, above)) {
                List<Glyph> both = new ArrayList<>(above);
                both.addAll(below);
                out.set(i, both);
                out.remove(i + 1);
                i--;
            }
        }
        return out;
    }

    private static void add(int page, List<Glyph> glyphs, List<TextLine> lines) {
        glyphs.sort(Comparator.comparingDouble(g -> g.level().left()));
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
            if (g.level().left() - b.level().left() > far) {
                return false;
            }
            if (b.text().equals(g.text()) && Math.abs(b.level().top() - g.level().top()) <= far
                    && g.level().left() - b.level().left() < g.level().width() / 2) {
                return true;
            }
        }
        return false;
    }
}
