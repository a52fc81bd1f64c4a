package gouji.read.page.line;

import gouji.read.drawn.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits set smaller and higher or lower than what they stand beside: marks of footnotes, powers. On one line with a figure they
 * would become digits of it.
 */
final class RaisedDigits {

    private static final double SMALLER = 0.8;

    /** In ems of the larger print, from baseline to baseline. */
    private static final double OFF_THE_LINE = 0.12;

    /** In ems of the larger print; what is further off stands on another line. */
    private static final double FURTHEST = 0.75;

    /** In ems of the larger print. */
    private static final double BESIDE = 0.5;

    /** In glyphs: as many may stand between a mark and what it is raised from. */
    private static final int LONGEST_MARK = 8;

    private static final String ABOVE = "\u2070\u00B9\u00B2\u00B3\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int BELOW = 0x2080;

    private RaisedDigits() {
    }

    /** What each of a line's glyphs reads: raised and lowered digits as the characters that Unicode has for them. */
    static List<String> read(List<Glyph> line) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < line.size(); i++) {
            Glyph g = line.get(i);
            double height = isDigit(g) ? height(g, larger(line, i)) : 0;
            int digit = height == 0 ? -1 : Character.digit(g.text().codePointAt(0), 10);
            out.add(digit < 0 ? g.text() : height > 0 ? ABOVE.substring(digit, digit + 1) : Character.toString(BELOW + digit));
        }
        return out;
    }

    /** Whether glyphs of a line of their own belong beside those of the larger line that they are raised or lowered from. */
    static boolean belongs(List<Glyph> small, List<Glyph> line) {
        List<Glyph> printed = small.stream().filter(g -> !g.isBlank()).toList();
        return !printed.isEmpty() && printed.size() <= LONGEST_MARK && printed.stream().allMatch(g -> line.stream().anyMatch(l -> isBeside(g, l, printed.size())));
    }

    private static boolean isBeside(Glyph g, Glyph large, int run) {
        double off = Math.abs(large.baseline() - g.baseline());
        double gap = g.level().left() - large.level().right();
        return !large.isBlank() && g.em() < SMALLER * large.em() && off < FURTHEST * large.em()
                && gap > -BESIDE * large.em() && gap < BESIDE * large.em() + run * g.em();
    }

    /** Above the baseline of the larger print if positive, below it if negative, on it if 0. */
    private static double height(Glyph g, Glyph larger) {
        if (larger == null) {
            return 0;
        }
        double height = (larger.baseline() - g.baseline()) / larger.em();
        return Math.abs(height) > OFF_THE_LINE ? height : 0;
    }

    /** The nearest print in the line so much larger, or null. */
    private static Glyph larger(List<Glyph> line, int at) {
        for (int distance = 1; distance <= LONGEST_MARK; distance++) {
            for (int i : new int[] {at - distance, at + distance}) {
                if (i >= 0 && i < line.size() && !line.get(i).isBlank()
                        && line.get(at).em() < SMALLER * line.get(i).em()) {
                    return line.get(i);
                }
            }
        }
        return null;
    }

    private static boolean isDigit(Glyph g) {
        return g.text().codePointCount(0, g.text().length()) == 1 && Character.isDigit(g.text().codePointAt(0));
    }
}
