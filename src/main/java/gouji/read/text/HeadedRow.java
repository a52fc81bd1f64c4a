package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A row of figures alone under a header of as many words. Programs that lay out text keep the order of columns but not their distance,
 * so that words drift off their figures; where there are as many of both, the order says which stands over which.
 */
final class HeadedRow {

    private static final int FEWEST = 4;
    private static final int MOST_LINES = 12;

    private final List<Line> lines;
    private final SpacedLines spaced;
    private final int row;
    private final List<Word> words = new ArrayList<>();
    private final List<List<Cell>> groups = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    private HeadedRow(List<Line> lines, SpacedLines spaced, int row) {
        this.lines = lines;
        this.spaced = spaced;
        this.row = row;
    }

    /** A word of the header, over one column. */
    private static final class Word {
        private double left;
        private double right;
        private final List<Print> prints = new ArrayList<>();

        Word(double left, double right) {
            this.left = left;
            this.right = right;
        }

        void add(PlacedPieces.Piece piece, Print print) {
            left = Math.min(left, piece.left());
            right = Math.max(right, piece.right());
            prints.add(0, print);
        }
    }

    /** The table whose figures stand in a line; one without rows where that is no such line. */
    static Found at(List<Line> lines, SpacedLines spaced, int row) {
        HeadedRow reading = new HeadedRow(lines, spaced, row);
        return reading.read() ? reading.found() : new Found(List.of(), List.of(), row);
    }

    private boolean read() {
        int figures = spaced.pieces().figures(row);
        boolean ends = row + 1 == lines.size() || spaced.text(row + 1) || lines.get(row + 1).blanks() > 0 || lines.get(row + 1).column() > 1;
        if (figures < FEWEST || spaced.text(row) || spaced.pieces().of(row).size() != figures || !ends) {
            return false;
        }
        boolean grouped = false;
        int at = row - 1;
        for (; at >= 0 && row - at <= MOST_LINES && !spaced.text(at) && spaced.pieces().figures(at) == 0 && lines.get(at + 1).column() == 1; at--) {
            grouped |= groups(at);
            if (grouped) {
                groups.add(0, cells(at));
                starts.add(0, at);
            } else {
                addWords(at);
            }
        }
        words.sort(Comparator.comparingDouble(word -> word.left));
        return words.size() == figures && words.stream().allMatch(this::wordy);
    }

    /** Whether a line holds a word over several columns, as all lines above it do. */
    private boolean groups(int at) {
        return spaced.pieces().of(at).stream().anyMatch(piece -> under(piece).size() > 1);
    }

    private List<Word> under(PlacedPieces.Piece piece) {
        return words.stream().filter(w -> w.left < piece.right() && piece.left() < w.right).toList();
    }

    /** Words of a header may be set as near as one space to each other. */
    private void addWords(int at) {
        Line line = lines.get(at);
        for (Span span : Pieces.words(line)) {
            PlacedPieces.Piece piece = spaced.pieces().piece(at, span);
            List<Word> under = under(piece);
            Word word = under.isEmpty() ? new Word(piece.left(), piece.right()) : under.get(0);
            word.add(piece, Pieces.print(line, span));
            if (under.isEmpty()) {
                words.add(word);
            }
        }
    }

    private boolean wordy(Word word) {
        return word.prints.stream().noneMatch(print -> print.text().chars().anyMatch(Character::isDigit));
    }

    private List<Cell> cells(int at) {
        List<Cell> cells = new ArrayList<>();
        for (int p = 0; p < spaced.pieces().of(at).size(); p++) {
            add(List.of(Pieces.print(lines.get(at), Pieces.of(lines.get(at)).get(p))), cells);
        }
        return cells;
    }

    private static void add(List<Print> prints, List<Cell> row) {
        row.add(new Cell(row.size(), 1, 1, prints, prints.get(0).place()));
    }

    private Found found() {
        List<List<Cell>> rows = new ArrayList<>(groups);
        List<Cell> header = new ArrayList<>();
        words.forEach(word -> add(word.prints, header));
        rows.add(header);
        starts.add(starts.isEmpty() ? top() : starts.get(starts.size() - 1) + 1);
        rows.add(cells(row));
        starts.add(row);
        return new Found(rows, starts, row + 1);
    }

    /** The first line of the words. */
    private int top() {
        int at = row - 1;
        while (at > 0 && row - at < MOST_LINES && !spaced.text(at - 1) && spaced.pieces().figures(at - 1) == 0) {
            at--;
        }
        return at;
    }
}
