package gouji.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Tells lines of a table that spaces lay out from running text, and how far down each line stands. */
final class SpacedLines {

    /** Longer than what a cell puts into one line. */
    private static final int LONGEST_CELL = 30;
    private static final int SHORTEST_HEADING = 5;
    /** Lines that part two tables. */
    private static final int PARTED = 10;

    /** Lines that a title may take. */
    private static final int TITLE = 4;
    /** In columns, how far the middles of two lines of a title may lie apart. */
    private static final int CENTRED = 4;
    private static final int INDENT = 4;

    private final List<Line> lines;
    private final int wide;
    private final List<List<Span>> pieces;
    private final boolean[] text;
    private final boolean[] between;

    SpacedLines(List<Line> lines, int wide) {
        this.lines = lines;
        this.wide = wide;
        this.pieces = lines.stream().map(Pieces::of).toList();
        this.text = new boolean[lines.size()];
        for (int i = 0; i < text.length; i++) {
            text[i] = prose(i) || heading(i);
        }
        this.between = new boolean[lines.size()];
        for (int i = 0; i < between.length; i++) {
            between[i] = isBetween(i);
        }
    }

    /** Whether it is a line of running text, which no table takes in. */
    boolean text(int at) {
        return text[at];
    }

    /** Whether a line of running text goes on in the next line: it is full and does not end, or both stand around one middle. */
    boolean goesOn(int at) {
        int next = at + 1;
        if (next >= lines.size() || !lines.get(next).attached() || pieces.get(at).size() != 1 || pieces.get(next).size() != 1
                || heading(at) || CellText.endsSentence(lines.get(at).print())) {
            return false;
        }
        double middles = Math.abs(left(at, 0) + right(at, 0) - left(next, 0) - right(next, 0));
        boolean centred = at < TITLE && middles <= 2 * CENTRED && left(next, 0) > left(at, 0) + INDENT;
        return centred || text[at] && !heading(next) && left(next, 0) == 0;
    }

    /** How far under the line before it a line of a table stands, in lines. */
    double step(int at) {
        int before = at - 1;
        if (before < 0) {
            return 0;
        } else if (text[before] || subtable(at)) {
            return PARTED;
        }
        double step = 1 + lines.get(at).blanks();
        return step == 1 && (between[at] || between[before]) ? 0.5 : step;
    }

    /** Longer than a cell's line, or the end of a sentence. */
    private boolean prose(int at) {
        String print = lines.get(at).print();
        return pieces.get(at).size() == 1
                && (CellText.length(print.replace(" ", "")) > LONGEST_CELL || CellText.endsSentence(print));
    }

    /** Numbered in words and alone, and no part of a label whose figures stand in the next line. */
    private boolean heading(int at) {
        String print = lines.get(at).print();
        return pieces.get(at).size() == 1 && !prose(at) && CellText.numbered(print) && Character.isLetter(print.codePointAt(0))
                && CellText.length(print) >= SHORTEST_HEADING && (at + 1 == lines.size() || figures(at + 1) == 0);
    }

    /** How many figures a line has. */
    int figures(int at) {
        return Pieces.figures(lines.get(at)).size();
    }

    /** Words over the header of the next part of a table: behind figures, alone in their line, beyond the labels. */
    private boolean subtable(int at) {
        if (pieces.get(at).size() != 1 || figures(at) > 0 || at + 1 == lines.size() || figures(at + 1) > 0
                || pieces.get(at + 1).size() < 2 || figures(at - 1) == 0 || pieces.get(at - 1).size() < 2) {
            return false;
        }
        return left(at, 0) >= right(at - 1, 0);
    }

    /** A line with nothing under the line before it nor over the one behind it stands beside both, half way down. */
    private boolean isBetween(int at) {
        return at > 0 && at + 1 < lines.size() && !text[at - 1] && !text[at] && !text[at + 1]
                && lines.get(at).attached() && lines.get(at + 1).attached() && lines.get(at).column() == 1
                && lines.get(at + 1).column() == 1 && !apart(at - 1, at + 1) && !between[at - 1]
                && (apart(at, at - 1) && apart(at, at + 1) || besideLabel(at));
    }

    /** Figures beside the middle of a label, with nothing but words of a group before them. */
    private boolean besideLabel(int at) {
        if (figures(at) == 0 || figures(at - 1) > 0 || figures(at + 1) > 0) {
            return false;
        }
        int labels = labels(at);
        double label = Math.min(left(at - 1, pieces.get(at - 1).size() - 1), left(at + 1, pieces.get(at + 1).size() - 1));
        return label < left(at, labels) && (labels == 0 || right(at, labels - 1) <= label);
    }

    private boolean apart(int one, int other) {
        for (int a = 0; a < pieces.get(one).size(); a++) {
            for (int b = 0; b < pieces.get(other).size(); b++) {
                if (left(one, a) < right(other, b) && left(other, b) < right(one, a)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** A piece of a line from column to column, counted from 0. */
    record Piece(double left, double right) {
        double middle() {
            return (left + right) / 2;
        }
    }

    /** The pieces of a line from left to right. */
    List<Piece> pieces(int at) {
        return pieces.get(at).stream().map(span -> piece(at, span)).toList();
    }

    Piece piece(int at, Span span) {
        String line = lines.get(at).text();
        return new Piece(Columns.width(line.substring(0, span.begin()), wide), Columns.width(line.substring(0, span.end()), wide));
    }

    /** How many pieces stand before the first figure of a line. */
    int labels(int at) {
        int labels = 0;
        while (labels < pieces.get(at).size() && !Pieces.figure(lines.get(at), pieces.get(at).get(labels))) {
            labels++;
        }
        return labels;
    }

    private double left(int at, int piece) {
        return piece(at, pieces.get(at).get(piece)).left();
    }

    private double right(int at, int piece) {
        return piece(at, pieces.get(at).get(piece)).right();
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
