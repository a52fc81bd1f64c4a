package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.text.PlacedPieces.Piece;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A header whose words drifted off the one row of figures under it, in a table that stands beside another: each side of a line is laid out
 * after the one before it. Where the last line of the header has as many words as the row has figures, their order says which stands over
 * which, as {@link HeadedRow} reads them where they have the whole line.
 */
final class DriftedHeader {

    private static final int FEWEST = 4;

    private DriftedHeader() {
    }

    /** The same table, each word of its header over its figure; as it was where none is off its own, or their numbers differ. */
    static Table inOrder(Table table) {
        List<Row> rows = table.rows();
        Row figures = rows.get(rows.size() - 1);
        TreeMap<Integer, List<Print>> header = rows.subList(0, rows.size() - 1).stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream())
                .sorted(Comparator.comparingInt(print -> place(print).column())).flatMap(DriftedHeader::words)
                .collect(Collectors.groupingBy(print -> place(print).line(), TreeMap::new, Collectors.toList()));
        List<Cell> printed = figures.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        boolean alone = printed.size() >= FEWEST && printed.stream().allMatch(cell -> CellText.figure(cell.text()))
                && header.values().stream().flatMap(List::stream).noneMatch(print -> CellText.figure(print.text()));
        if (!alone || header.isEmpty() || header.lastEntry().getValue().size() != printed.size() || stands(rows, printed, header.lastKey())
                || !header.headMap(header.lastKey()).values().stream().allMatch(line -> GroupWords.areOver(pieces(line), pieces(header.lastEntry().getValue())))) {
            return table;
        }
        Stream<Row> words = header.values().stream().map(line -> numbered(line.stream().map(List::of).toList()));
        Row row = numbered(printed.stream().map(Cell::prints).toList());
        return new Table(table.id(), Table.Grid.NUMBERED, Stream.concat(words, Stream.of(row)).toList(), List.of(), table.place());
    }

    /** Whether the row above the figures has a word of the header's last line over each, and no other. */
    private static boolean stands(List<Row> rows, List<Cell> figures, int line) {
        List<Cell> above = rows.get(rows.size() - 2).cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return figures.stream().map(Cell::column).toList().equals(above.stream().map(Cell::column).toList())
                && above.stream().flatMap(cell -> cell.prints().stream()).allMatch(print -> place(print).line() == line);
    }

    private static List<Piece> pieces(List<Print> prints) {
        return prints.stream().map(print -> {
            int left = place(print).column();
            return new Piece(left, left + print.text().codePointCount(0, print.text().length()));
        }).toList();
    }

    private static Stream<Print> words(Print print) {
        Line line = new Line(place(print).line(), place(print).column(), print.text(), 0);
        return Pieces.words(line).stream().map(word -> Pieces.print(line, word));
    }

    private static Row numbered(List<List<Print>> cells) {
        return new Row(IntStream.range(0, cells.size()).mapToObj(k -> new Cell(k, 1, 1, cells.get(k), cells.get(k).get(0).place())).toList());
    }

    private static LinePlace place(Print print) {
        return (LinePlace) print.place();
    }
}
