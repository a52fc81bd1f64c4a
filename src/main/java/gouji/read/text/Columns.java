package gouji.read.text;

import java.util.List;

/** The columns of a text laid out by spaces. Programs differ in how many columns a Chinese character takes. */
final class Columns {

    /** Columns of a Chinese character where a program writes to a terminal, line by line; others write what stands on a page. */
    static final int TERMINAL = 2;

    /** Figures in a line that only a table has so far from each other. */
    private static final int MANY = 3;
    /** So far off, in columns, figures of two lines have nothing to do with each other. */
    private static final double ELSEWHERE = 10;

    private Columns() {
    }

    /** How many columns a character takes where a Chinese one takes the given number. */
    static int width(int character, int wide) {
        return isWide(character) ? wide : 1;
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000 && c <= 0x3FFFD || c == 0x201C || c == 0x201D || c == 0x2014 || c == 0x2026;
    }

    static int width(String text, int wide) {
        return text.codePoints().map(c -> width(c, wide)).sum();
    }

    /** Whether a line holds figures far from each other, as only a table's row does. */
    static boolean row(Line line) {
        return !line.tabbed() && Pieces.figures(line).size() >= MANY;
    }

    /** How many columns a Chinese character takes: so many that the figures stand under each other. */
    static int wide(List<Line> lines) {
        List<Line> rows = lines.stream().filter(Columns::row).toList();
        return drift(rows, 1) < drift(rows, TERMINAL) ? 1 : TERMINAL;
    }

    private static double drift(List<Line> rows, int wide) {
        double drift = 0;
        for (int i = 1; i < rows.size(); i++) {
            List<Span> above = Pieces.figures(rows.get(i - 1));
            List<Span> below = Pieces.figures(rows.get(i));
            // Where empty cells are left out, the last figures at least stand under each other: totals.
            int alike = above.size() == below.size() ? above.size() : 1;
            for (int j = 1; j <= alike; j++) {
                drift += Math.min(ELSEWHERE, drift(rows.get(i - 1), above.get(above.size() - j), rows.get(i), below.get(below.size() - j), wide));
            }
        }
        return drift;
    }

    /** How far their begins, middles or ends, whichever are the nearest, stand off each other. */
    private static double drift(Line first, Span one, Line second, Span other, int wide) {
        double begin = left(first, one, wide) - left(second, other, wide);
        double end = begin + width(first.text().substring(one.begin(), one.end()), wide)
                - width(second.text().substring(other.begin(), other.end()), wide);
        return Math.min(Math.abs(begin + end) / 2, Math.min(Math.abs(begin), Math.abs(end)));
    }

    private static int left(Line line, Span piece, int wide) {
        return width(line.text().substring(0, piece.begin()), wide);
    }
}
