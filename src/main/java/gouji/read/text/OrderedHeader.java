package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A header set so tight that its words are pushed off their columns, though there are as many words as columns of figures: their order says
 * which stands over which.
 */
final class OrderedHeader {

    private final List<Line> lines;
    private final PlacedPieces pieces;
    private final double figures;
    private final List<Word> words = new ArrayList<>();
    private final List<Print> label = new ArrayList<>();
    private final List<Row> groups = new ArrayList<>();

    private OrderedHeader(List<Line> lines, PlacedPieces pieces, double figures) {
        this.lines = lines;
        this.pieces = pieces;
        this.figures = figures;
    }

    /** What stands over one column, in one line or more. */
    private record Word(PlacedPieces.Piece piece, List<Print> prints) {

        boolean isUnder(PlacedPieces.Piece above) {
            return piece.left() < above.right() && above.left() < piece.right();
        }
    }

    /**
     * The header that the first rows of a table make; nothing where it has not as many words as the table has columns of figures, or no row
     * has a figure in each of these: figures that labels push aside seem to stand in one column more.
     */
    static Optional<OrderedHeader> of(Table table, int rows, List<Line> lines, PlacedPieces pieces) {
        int first = SpacedLabels.first(table);
        int[] own = table.rows().subList(0, rows).stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream())
                .mapToInt(print -> index(print, lines)).sorted().toArray();
        double figures = cells(table).filter(cell -> cell.column() == first && CellText.figure(cell.text())).map(cell -> cell.prints().get(0))
                .mapToDouble(print -> left(print, lines, pieces)).min().orElseThrow();
        int columns = cells(table).mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElseThrow() - first;
        boolean full = table.rows().stream().anyMatch(row -> row.cells().stream().filter(cell -> cell.column() >= first && CellText.figure(cell.text())).count() == columns);
        return full ? of(new OrderedHeader(lines, pieces, figures), own[0], own[own.length - 1], columns) : Optional.empty();
    }

    private static Stream<Cell> cells(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream());
    }

    private static int index(Print print, List<Line> lines) {
        int number = ((LinePlace) print.place()).line();
        return IntStream.range(0, lines.size()).filter(at -> lines.get(at).number() == number).findFirst().orElseThrow();
    }

    private static double left(Print print, List<Line> lines, PlacedPieces pieces) {
        int at = index(print, lines);
        int begin = lines.get(at).text().offsetByCodePoints(0, ((LinePlace) print.place()).column() - lines.get(at).column());
        return pieces.piece(at, new Span(begin, begin)).left();
    }

    private static Optional<OrderedHeader> of(OrderedHeader header, int top, int bottom, int columns) {
        // Each column has a word in the line with the most of them, or in one below it, where a word of one line stands lower than one of two.
        int main = IntStream.rangeClosed(top, bottom).boxed().max(Comparator.comparingInt(at -> header.words(at).size())).orElseThrow();
        for (int at = bottom; at >= top; at--) {
            header.label(at).ifPresent(print -> header.label.add(0, print));
            if (at < main && header.words(at).stream().noneMatch(header.isStacked(at))) {
                header.addGroups(at);
            } else if (!header.addWords(at, main)) {
                return Optional.empty();
            }
        }
        header.words.sort(Comparator.comparingDouble(word -> word.piece().left()));
        return header.words.size() == columns ? Optional.of(header) : Optional.empty();
    }

    /** The words over the labels, which begin near the margin. */
    private Optional<Print> label(int at) {
        return Pieces.of(lines.get(at)).stream().findFirst().filter(piece -> isLabel(at, piece)).map(piece -> Pieces.print(lines.get(at), piece));
    }

    private List<Span> words(int at) {
        int from = Pieces.of(lines.get(at)).stream().filter(piece -> isLabel(at, piece)).mapToInt(Span::end).max().orElse(0);
        return Pieces.words(lines.get(at)).stream().filter(word -> word.begin() >= from).toList();
    }

    private boolean isLabel(int at, Span piece) {
        return pieces.piece(at, piece).left() < figures / 2;
    }

    /** Words that stand over one word alone and are no wider: its upper line. */
    private Predicate<Span> isStacked(int at) {
        return span -> {
            PlacedPieces.Piece piece = pieces.piece(at, span);
            List<Word> under = words.stream().filter(word -> word.isUnder(piece)).toList();
            return under.size() == 1 && piece.right() - piece.left() <= under.get(0).piece().right() - under.get(0).piece().left();
        };
    }

    private void addGroups(int at) {
        List<Cell> cells = new ArrayList<>();
        words(at).forEach(word -> cells.add(cell(cells.size(), 1, List.of(Pieces.print(lines.get(at), word)))));
        if (!cells.isEmpty()) {
            groups.add(0, new Row(cells));
        }
    }

    /** Whether each word of a line is of one column: over no more than one word, and over one where it may be of no new column. */
    private boolean addWords(int at, int main) {
        for (Span span : words(at)) {
            PlacedPieces.Piece piece = pieces.piece(at, span);
            List<Word> under = words.stream().filter(word -> word.isUnder(piece)).toList();
            if (under.size() > 1 || under.isEmpty() && (at < main || !mayBegin(main, at, piece))) {
                return false;
            }
            words.removeAll(under);
            List<Print> prints = new ArrayList<>(List.of(Pieces.print(lines.get(at), span)));
            under.forEach(word -> prints.addAll(word.prints()));
            words.add(new Word(under.isEmpty() ? piece : wider(under.get(0).piece(), piece), prints));
        }
        return true;
    }

    /** Whether it is the lower line of a word above, or has the room over a column of its own; else it may be one of those that drifted off. */
    private boolean mayBegin(int main, int at, PlacedPieces.Piece piece) {
        double width = piece.right() - piece.left();
        List<PlacedPieces.Piece> above = IntStream.range(main, at).boxed()
                .flatMap(line -> words(line).stream().map(word -> pieces.piece(line, word))).toList();
        return above.stream().anyMatch(word -> word.left() < piece.right() && piece.left() < word.right())
                || above.stream().allMatch(word -> word.right() + width <= piece.left() || word.left() >= piece.right() + width);
    }

    private static PlacedPieces.Piece wider(PlacedPieces.Piece one, PlacedPieces.Piece other) {
        return new PlacedPieces.Piece(Math.min(one.left(), other.left()), Math.max(one.right(), other.right()));
    }

    /** The words of groups above those of the columns, as they follow each other. */
    List<Row> groups() {
        return groups;
    }

    /** The words over the labels, and each word over its column. */
    Row row(int first) {
        List<Cell> cells = new ArrayList<>();
        for (Word word : words) {
            cells.add(cell(first + cells.size(), 1, word.prints()));
        }
        if (!label.isEmpty()) {
            cells.add(0, cell(0, first, label));
        }
        return new Row(cells);
    }

    private static Cell cell(int column, int span, List<Print> prints) {
        return new Cell(column, span, 1, prints, prints.get(0).place());
    }
}
