package gouji.read.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells of one line each behind or before tabs, with nothing between the rows: the tabs say no more than the line ends do, so that such a
 * text is read as one without them.
 */
final class UnpartedCells {

    private static final int FEWEST = 4;

    private UnpartedCells() {
    }

    /**
     * Whether no tab parts two prints, and more rows begin where no blank line stands, or have one between label and figures, than are
     * parted: a row has words and then figures, so that words behind figures begin another.
     */
    static boolean in(List<Line> lines) {
        if (lines.stream().filter(Line::tabbed).anyMatch(line -> TabShape.of(line).interior())) {
            return false;
        }
        int parted = 0;
        int unparted = 0;
        for (int from = 0; from < lines.size();) {
            int to = end(lines, from);
            int begun = rowsWithin(lines.subList(from, to));
            boolean row = begun == 0 && words(lines.subList(from, to)) && figures(lines.subList(from, to));
            boolean torn = begun == 0 && !words(lines.subList(from, to)) && figures(lines.subList(from, to));
            parted += row ? 1 : 0;
            unparted += begun + (torn ? 1 : 0);
            from = Math.max(from + 1, to);
        }
        return unparted >= FEWEST && unparted > parted;
    }

    /** The lines that print; one of tabs alone is an empty cell, as a blank line is where there are no tabs. */
    static List<Line> withoutTabs(List<Line> lines) {
        boolean told = lines.stream().anyMatch(UnpartedCells::empty);
        List<Line> printed = new ArrayList<>();
        int blanks = 0;
        for (Line line : lines) {
            blanks += told && line.tabbed() ? 0 : line.blanks();
            if (empty(line)) {
                blanks++;
            } else {
                printed.add(line.withBlanks(blanks));
                blanks = 0;
            }
        }
        return printed;
    }

    private static boolean empty(Line line) {
        return line.tabbed() && line.print().isEmpty();
    }

    /** Where the lines with tabs end that follow each other at once. */
    private static int end(List<Line> lines, int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).tabbed() && (to == from || lines.get(to).attached())) {
            to++;
        }
        return to;
    }

    /**
     * How many rows begin behind the figures of another; a number in front of a row's own words is its number, and one character behind
     * them, as a word for none, is no label.
     */
    private static int rowsWithin(List<Line> run) {
        int rows = 0;
        boolean words = false;
        boolean figure = false;
        for (Line line : run) {
            boolean next = CellText.figure(line.print()) || words && CellText.length(line.print()) == 1;
            rows += figure && !next && !empty(line) ? 1 : 0;
            figure = words && next || figure && empty(line);
            words |= !next && !empty(line);
        }
        return rows;
    }

    private static boolean words(List<Line> run) {
        return run.stream().anyMatch(line -> !empty(line) && !CellText.figure(line.print()));
    }

    private static boolean figures(List<Line> run) {
        return run.stream().anyMatch(line -> CellText.figure(line.print()));
    }
}
