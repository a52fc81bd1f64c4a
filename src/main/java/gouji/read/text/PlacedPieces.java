package gouji.read.text;

import gouji.read.characters.Span;
import java.util.List;

/** The pieces of each line of a text laid out by spaces, and the columns in which they stand, counted from 0. */
final class PlacedPieces {

    private final List<Line> lines;
    private final Columns columns;
    private final List<List<Span>> pieces;

    PlacedPieces(List<Line> lines, Columns columns) {
        this.lines = lines;
        this.columns = columns;
        this.pieces = lines.stream().map(Pieces::of).toList();
    }

    /** A piece of a line from column to column, counted from 0. */
    record Piece(double left, double right) {
        double middle() {
            return (left + right) / 2;
        }
    }

    /** The pieces of a line from left to right. */
    List<Piece> of(int at) {
        return pieces.get(at).stream().map(span -> piece(at, span)).toList();
    }

    Piece piece(int at, Span span) {
        String line = lines.get(at).text();
        return new Piece(columns.width(line.substring(0, span.begin())), columns.width(line.substring(0, span.end())));
    }

    int count(int at) {
        return pieces.get(at).size();
    }

    String last(int at) {
        return text(at, pieces.get(at).get(count(at) - 1));
    }

    String text(int at, Span span) {
        return lines.get(at).text().substring(span.begin(), span.end());
    }

    double left(int at, int piece) {
        return piece(at, pieces.get(at).get(piece)).left();
    }

    double right(int at, int piece) {
        return piece(at, pieces.get(at).get(piece)).right();
    }

    /** How many figures a line has. */
    int figures(int at) {
        return Pieces.figures(lines.get(at)).size();
    }

    /** How many pieces stand before the first figure of a line. */
    int labels(int at) {
        int labels = 0;
        while (labels < count(at) && !Pieces.figure(lines.get(at), pieces.get(at).get(labels))) {
            labels++;
        }
        return labels;
    }

    /** Whether no piece of one line stands over one of the other. */
    boolean apart(int one, int other) {
        for (int a = 0; a < count(one); a++) {
            for (int b = 0; b < count(other); b++) {
                if (left(one, a) < right(other, b) && left(other, b) < right(one, a)) {
                    return false;
                }
            }
        }
        return true;
    }
}
