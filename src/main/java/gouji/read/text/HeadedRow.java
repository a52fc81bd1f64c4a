package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

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
    private final BrokenFigure broken;
    private final List<Word> words = new ArrayList<>();
    private final List<List<Cell>> groups = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    /** Where the groups of the uppermost line begin. */
    private double firstGroup;

    private HeadedRow(List<Line> lines, SpacedLines spaced, int row) {
        this.lines = lines;
        this.spaced = spaced;
        this.row = row;
        this.broken = BrokenFigure.of(lines, spaced, row).orElse(null);
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
        int figures = figures().size() + (broken == null ? 0 : 1);
        int end = end();
        boolean ends = end == lines.size() || spaced.text(end) || lines.get(end).blanks() > 0 || lines.get(end).column() > 1;
        if (figures().isEmpty() || figures < FEWEST || spaced.text(row) || !ends) {
            return false;
        }
        boolean grouped = false;
        int at = above();
        for (; at >= 0 && row - at <= MOST_LINES && isHeader(at); at--) {
            if (grouped || words.size() == figures && GroupWords.areOver(spaced.pieces().of(at), columns())) {
                grouped = true;
                addGroups(at, Pieces.of(lines.get(at)));
            } else {
                grouped = Pieces.words(lines.get(at)).stream().anyMatch(isGroup(at));
                addWords(at, grouped ? beside(at) : Pieces.words(lines.get(at)));
                if (grouped && !addGroupsBesideWords(at)) {
                    return false;
                }
            }
        }
        words.sort(Comparator.comparingDouble(word -> word.left));
        return words.size() == figures && words.stream().allMatch(this::wordy);
    }

    private List<PlacedPieces.Piece> columns() {
        return words.stream().map(word -> new PlacedPieces.Piece(word.left, word.right)).sorted(Comparator.comparingDouble(PlacedPieces.Piece::left)).toList();
    }

    /** The line above the row; where a page begins with it, the last one of the page before that does not number it. */
    private int above() {
        int at = row - (broken == null ? 1 : 2);
        while (at > 0 && PageEdges.begins(lines, row) && PageEdges.number(lines, at)) {
            at--;
        }
        return at;
    }

    /** Whether a line may be one of the header, on the page on which it ends. */
    private boolean isHeader(int at) {
        return !spaced.text(at) && spaced.pieces().figures(at) == 0 && (at == above() || !PageEdges.ends(lines, at));
    }

    /** The figures of a line of nothing else, which may stand as near as one space to each other; none of another line. */
    private List<Span> figures() {
        Line line = lines.get(row);
        List<Span> near = Pieces.words(line);
        return near.stream().allMatch(word -> Pieces.figure(line, word)) ? near
                : spaced.pieces().of(row).size() == spaced.pieces().figures(row) ? Pieces.of(line) : List.of();
    }

    /** A word over several columns, or one column and no space off another, is of a group of them; so are all words of the lines above it. */
    private Predicate<Span> isGroup(int at) {
        return span -> {
            PlacedPieces.Piece piece = spaced.pieces().piece(at, span);
            return words.stream().filter(w -> w.left <= piece.right() && piece.left() <= w.right).count() > 1;
        };
    }

    /** The words before the first group of a line: of columns whose header cells reach down beside the groups of others. */
    private List<Span> beside(int at) {
        return Pieces.words(lines.get(at)).stream().takeWhile(isGroup(at).negate()).toList();
    }

    /** Adds the groups of the line that may hold words of columns before them; behind a group none stand. */
    private boolean addGroupsBesideWords(int at) {
        int before = beside(at).size();
        List<Span> all = before == 0 ? Pieces.of(lines.get(at)) : Pieces.words(lines.get(at));
        List<Span> own = all.subList(before, all.size());
        addGroups(at, own);
        return own.stream().noneMatch(span -> under(spaced.pieces().piece(at, span)).isEmpty());
    }

    /** Where half lines of a page have become whole ones, a line's groups may stand in two: one before all those of the next. */
    private void addGroups(int at, List<Span> spans) {
        List<Cell> cells = cells(at, spans);
        double right = spaced.pieces().piece(at, spans.get(spans.size() - 1)).right();
        if (!groups.isEmpty() && right < firstGroup) {
            cells.addAll(groups.remove(0));
            starts.remove(0);
        }
        firstGroup = spaced.pieces().piece(at, spans.get(0)).left();
        groups.add(0, IntStream.range(0, cells.size()).mapToObj(k -> new Cell(k, 1, 1, cells.get(k).prints(), cells.get(k).place())).toList());
        starts.add(0, at);
    }

    private List<Word> under(PlacedPieces.Piece piece) {
        return words.stream().filter(w -> w.left < piece.right() && piece.left() < w.right).toList();
    }

    /** Words of a header may be set as near as one space to each other. */
    private void addWords(int at, List<Span> spans) {
        for (Span span : spans) {
            PlacedPieces.Piece piece = spaced.pieces().piece(at, span);
            List<Word> under = under(piece);
            Word word = under.isEmpty() ? new Word(piece.left(), piece.right()) : under.get(0);
            word.add(piece, Pieces.print(lines.get(at), span));
            if (under.isEmpty()) {
                words.add(word);
            }
        }
    }

    private boolean wordy(Word word) {
        return word.prints.stream().noneMatch(print -> print.text().chars().anyMatch(Character::isDigit));
    }

    private List<Cell> cells(int at, List<Span> spans) {
        List<Cell> cells = new ArrayList<>();
        spans.forEach(span -> add(List.of(Pieces.print(lines.get(at), span)), cells));
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
        rows.add(figureCells());
        starts.add(row - (broken == null ? 0 : 1));
        return new Found(rows, starts, end());
    }

    /** The first line behind the row. */
    private int end() {
        return row + (broken == null ? 1 : 2);
    }

    private List<Cell> figureCells() {
        List<Cell> cells = new ArrayList<>();
        boolean open = broken != null;
        for (Span figure : figures()) {
            if (open && broken.left() < spaced.pieces().piece(row, figure).left()) {
                add(broken.prints(), cells);
                open = false;
            }
            add(List.of(Pieces.print(lines.get(row), figure)), cells);
        }
        if (open) {
            add(broken.prints(), cells);
        }
        return cells;
    }

    /** The first line of the words. */
    private int top() {
        int at = above();
        while (at > 0 && row - at < MOST_LINES && isHeader(at - 1)) {
            at--;
        }
        return at;
    }
}
