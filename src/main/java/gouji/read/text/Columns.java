package gouji.read.text;

import gouji.read.characters.Span;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a text laid out by spaces. Programs differ in how many columns a Chinese character takes, and a mark that is no letter
 * of any script.
 *
 * @param wide  columns of a Chinese character, 1 or 2
 * @param marks columns of a dash or quotation mark
 */
record Columns(int wide, int marks) {

    /** Columns of a Chinese character where a program writes to a terminal, line by line; others write what stands on a page. */
    private static final int TERMINAL = 2;
    /** All ways in which programs count, the most usual first. */
    private static final List<Columns> ALL = List.of(new Columns(TERMINAL, TERMINAL), new Columns(1, 1), new Columns(TERMINAL, 1));
    private static final String MARKS = "\u2014\u2018\u2019\u201C\u201D\u2026";

    /** Figures in a line that only a table has so far from each other. */
    private static final int MANY = 3;
    /** So far off, in columns, figures of two lines have nothing to do with each other. */
    private static final double ELSEWHERE = 10;

    /** So many that the figures of the lines stand under each other. */
    static Columns of(List<Line> lines) {
        List<Line> rows = lines.stream().filter(Columns::row).toList();
        return ALL.stream().min(Comparator.comparingDouble(columns -> columns.drift(rows))).orElseThrow();
    }

    /** Whether a program wrote to a terminal, line by line. */
    boolean areLines() {
        return wide == TERMINAL;
    }

    int width(int character) {
        return MARKS.indexOf(character) >= 0 ? marks : isWide(character) ? wide : 1;
    }

    int width(String text) {
        return text.codePoints().map(this::width).sum();
    }

    private static boolean isWide(int c) {
        return c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F || c >= 0xFF00 && c <= 0xFF60 || c >= 0xFFE0 && c <= 0xFFE6
                || c >= 0x20000 && c <= 0x3FFFD;
    }

    /** Whether a line holds figures far from each other, as only a table's row does. */
    static boolean row(Line line) {
        return !line.tabbed() && Pieces.figures(line).size() >= MANY;
    }

    private double drift(List<Line> rows) {
        double drift = 0;
        for (int i = 1; i < rows.size(); i++) {
            List<Span> above = Pieces.figures(rows.get(i - 1));
            List<Span> below = Pieces.figures(rows.get(i));
            // Where empty cells are left out, the last figures at least stand under each other: totals.
            int alike = above.size() == below.size() ? above.size() : 1;
            for (int j = 1; j <= alike; j++) {
                drift += Math.min(ELSEWHERE, drift(rows.get(i - 1), above.get(above.size() - j), rows.get(i), below.get(below.size() - j)));
            }
        }
        return drift;
    }

    /** How far their begins, middles or ends, whichever are the nearest, stand off each other. */
    private double drift(Line first, Span one, Line second, Span other) {
        double begin = left(first, one) - left(second, other);
        double end = begin + width(first.text().substring(one.begin(), one.end()))
                - width(second.text().substring(other.begin(), other.end()));
        return Math.min(Math.abs(begin + end) / 2, Math.min(Math.abs(begin), Math.abs(end)));
    }

    private int left(Line line, Span piece) {
        return width(line.text().substring(0, piece.begin()));
    }
}
