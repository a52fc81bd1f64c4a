package gouji.read.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The columns in which the characters of a drawn table stand. Programs differ in how many a Chinese character takes, and what draws a line.
 *
 * @param wide  columns of a Chinese character
 * @param marks columns of a dash or quotation mark that is no letter of any script
 * @param drawn columns of a box drawing character
 */
record DrawnColumns(int wide, int marks, int drawn) {

    /** All ways in which programs count, the most usual first. */
    static final List<DrawnColumns> ALL = List.of(new DrawnColumns(2, 2, 1), new DrawnColumns(2, 1, 1), new DrawnColumns(2, 2, 2), new DrawnColumns(1, 1, 1));

    /** Stands in the second column of a character of two. */
    static final int COVERED = -1;

    private static final String STROKES = "-=:\u2500\u2501\u2550";

    /** The code point in each column of a line's print. */
    int[] of(Line line) {
        String text = line.text().strip();
        int[] columns = new int[2 * text.length()];
        int at = 0;
        for (int c : text.codePoints().toArray()) {
            columns[at++] = c;
            if (width(c) > 1) {
                columns[at++] = COVERED;
            }
        }
        boolean covered = at > 1 && columns[at - 1] == COVERED;
        return Arrays.copyOf(columns, covered ? at - 1 : at);
    }

    private int width(int c) {
        return box(c) ? drawn : new Columns(wide, marks).width(c);
    }

    /** The columns in which something upright is drawn. */
    static List<Integer> bars(int[] line) {
        List<Integer> bars = new ArrayList<>();
        for (int x = 0; x < line.length; x++) {
            if (bar(line[x])) {
                bars.add(x);
            }
        }
        return bars;
    }

    /** A bar, or where lines cross. */
    static boolean bar(int c) {
        return c == '|' || c == '+' || c == '\uFF5C' || box(c) && !stroke(c);
    }

    static boolean stroke(int c) {
        return STROKES.indexOf(c) >= 0;
    }

    private static boolean box(int c) {
        return c >= 0x2500 && c <= 0x257F;
    }
}
