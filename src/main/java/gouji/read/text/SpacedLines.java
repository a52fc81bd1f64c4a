package gouji.read.text;

import java.util.ArrayList;
import java.util.List;

/** Tells lines of a table that spaces lay out from running text, and how far down each line stands. */
final class SpacedLines {

    /** Lines that part two tables. */
    private static final int PARTED = 10;

    /** Lines that a title may take. */
    private static final int TITLE = 4;
    /** In columns, how far the middles of two lines of a title may lie apart. */
    private static final int CENTRED = 4;
    private static final int INDENT = 4;

    private final List<Line> lines;
    private final PlacedPieces pieces;
    private final RunningText text;
    private final boolean[] between;

    SpacedLines(List<Line> lines, Columns columns) {
        this.lines = lines;
        this.pieces = new PlacedPieces(lines, columns);
        this.text = new RunningText(lines, pieces);
        this.between = new boolean[lines.size()];
        for (int i = 0; i < between.length; i++) {
            between[i] = isBetween(i);
        }
    }

    PlacedPieces pieces() {
        return pieces;
    }

    /** Whether it is a line of running text, which no table takes in. */
    boolean text(int at) {
        return text.is(at) || PageEdges.number(lines, at);
    }

    /** Whether a line of running text goes on in the next line: it is full and does not end, or both stand around one middle. */
    boolean goesOn(int at) {
        int next = at + 1;
        if (next >= lines.size() || !lines.get(next).attached() || pieces.count(at) != 1 || pieces.count(next) != 1
                || text.heading(at) || CellText.endsSentence(lines.get(at).print())) {
            return false;
        }
        double middles = Math.abs(pieces.left(at, 0) + pieces.right(at, 0) - pieces.left(next, 0) - pieces.right(next, 0));
        boolean centred = at < TITLE && middles <= 2 * CENTRED && pieces.left(next, 0) > pieces.left(at, 0) + INDENT;
        return centred || text(at) && !text.heading(next) && pieces.left(next, 0) == 0;
    }

    /** How far under the line before it a line of a table stands, in lines. */
    double step(int at) {
        int before = at - 1;
        if (before < 0) {
            return 0;
        } else if (text(before) || subtable(at)) {
            return PARTED;
        }
        double step = 1 + lines.get(at).blanks();
        return step == 1 && (between[at] || between[before]) ? 0.5 : step;
    }

    /** Words over the header of the next part of a table: behind figures, alone in their line, beyond the labels. */
    private boolean subtable(int at) {
        if (pieces.count(at) != 1 || pieces.figures(at) > 0 || at + 1 == lines.size() || pieces.figures(at + 1) > 0
                || pieces.count(at + 1) < 2 || pieces.figures(at - 1) == 0 || pieces.count(at - 1) < 2) {
            return false;
        }
        return pieces.left(at, 0) >= labelsEnd(at - 1);
    }

    /**
     * Where the labels of a row end: the last of its line, as words of a group may stand before it; in the line above the row too, where
     * its label begins if only a group has words beside the figures.
     */
    private double labelsEnd(int row) {
        double figures = pieces.left(row, pieces.labels(row));
        double end = pieces.right(row, Math.max(0, pieces.labels(row) - 1));
        boolean above = row > 0 && lines.get(row).attached() && lines.get(row).column() == 1 && !text(row - 1) && pieces.figures(row - 1) == 0;
        return Math.max(end, above ? pieces.of(row - 1).stream().mapToDouble(PlacedPieces.Piece::right).filter(right -> right <= figures).max().orElse(end) : end);
    }

    /** A line with nothing under the line before it nor over the one behind it stands beside both, half way down. */
    private boolean isBetween(int at) {
        return at > 0 && at + 1 < lines.size() && !text(at - 1) && !text(at) && !text(at + 1)
                && lines.get(at).attached() && lines.get(at + 1).attached() && lines.get(at).column() == 1
                && lines.get(at + 1).column() == 1 && !pieces.apart(at - 1, at + 1) && !between[at - 1]
                && (pieces.apart(at, at - 1) && pieces.apart(at, at + 1) || besideLabel(at));
    }

    /** Figures beside the middle of a label, with nothing but words of a group before them. */
    private boolean besideLabel(int at) {
        if (pieces.figures(at) == 0 || pieces.figures(at - 1) > 0 || pieces.figures(at + 1) > 0) {
            return false;
        }
        int labels = pieces.labels(at);
        double label = Math.min(pieces.left(at - 1, pieces.count(at - 1) - 1), pieces.left(at + 1, pieces.count(at + 1) - 1));
        return label < pieces.left(at, labels) && (labels == 0 || pieces.right(at, labels - 1) <= label);
    }

    /** How far down the given lines stand, the first at 0. */
    List<Double> tops(List<Integer> own) {
        List<Double> tops = new ArrayList<>();
        double top = 0;
        for (int k = 0; k < own.size(); k++) {
            top += k == 0 ? 0 : own.get(k) - own.get(k - 1) > 1 ? PARTED : step(own.get(k));
            tops.add(top);
        }
        return tops;
    }
}
