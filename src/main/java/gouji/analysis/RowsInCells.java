package gouji.analysis;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.LinesInCells;
import gouji.fact.RowOfRows;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stage {@code parts}: rows in the cells of which as many lines stand in, the document with those that rules say to be several rows apart out. */
final class RowsInCells {

    private final Document document;

    RowsInCells(Document document) {
        this.document = document;
    }

    /** What stands in these lines, to be read as cells are. */
    List<String> texts() {
        return document.tables().flatMap(table -> table.rows().stream()).filter(row -> lines(row).isPresent())
                .flatMap(row -> tall(row).stream()).flatMap(cell -> cell.prints().stream()).map(Print::text).toList();
    }

    /** The lines in each cell that has several, if there are as many in at least two of them. */
    private static OptionalInt lines(Row row) {
        List<Integer> counts = tall(row).stream().map(cell -> cell.prints().size()).toList();
        return counts.size() > 1 && counts.stream().distinct().count() == 1 ? OptionalInt.of(counts.get(0)) : OptionalInt.empty();
    }

    /** The cells of several lines. */
    private static List<Cell> tall(Row row) {
        return row.cells().stream().filter(cell -> cell.prints().size() > 1).toList();
    }

    /** The document with those rows apart. */
    Document apart(FormWords words, RuleSession session) {
        document.tables().forEach(table -> IntStream.range(0, table.rows().size()).forEach(r -> lines(table.rows().get(r))
                .ifPresent(lines -> session.insert(fact(table.id(), r, lines, table.rows().get(r), words)))));
        session.fire(PartStage.NAME);
        return PartStage.parted(document, session.facts(RowOfRows.class), RowOfRows::table,
                (table, rows) -> List.of(apart(table, rows.stream().map(RowOfRows::row).collect(Collectors.toSet()))));
    }

    private static LinesInCells fact(int table, int row, int lines, Row printed, FormWords words) {
        List<Cell> tall = tall(printed);
        List<Cell> figures = tall.stream().filter(cell -> lines(cell).allMatch(words::isFigure)).toList();
        List<Cell> labels = tall.stream().filter(cell -> lines(cell).allMatch(words::isWords)).toList();
        int named = labels.isEmpty() ? 0 : (int) lines(labels.get(labels.size() - 1)).filter(words::isRow).count();
        long oneLine = printed.cells().stream().filter(words::isFigure).filter(cell -> cell.prints().size() == 1).count();
        return new LinesInCells(table, row, lines, named, figures.size(), tall.size() - figures.size() - Math.min(1, labels.size()) + (int) oneLine);
    }

    /** Each line of a cell as a cell by itself. */
    private static Stream<Cell> lines(Cell cell) {
        return cell.prints().stream().map(print -> new Cell(cell.column(), cell.columnSpan(), 1, List.of(print), print.place()));
    }

    private static Table apart(Table table, Set<Integer> parted) {
        int[] lines = IntStream.range(0, table.rows().size()).map(r -> parted.contains(r) ? lines(table.rows().get(r)).orElseThrow() : 1).toArray();
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < lines.length; r++) {
            for (int line = 0; line < lines[r]; line++) {
                int row = r;
                int own = line;
                rows.add(new Row(table.rows().get(r).cells().stream().flatMap(cell -> line(cell, own, row, lines)).toList()));
            }
        }
        return new Table(table.id(), table.grid(), rows, table.edges(), table.place());
    }

    /** What of a cell stands in one of the lines of its row: a cell of one line stands beside all of them, and of the rows it spans. */
    private static Stream<Cell> line(Cell cell, int line, int row, int[] lines) {
        if (lines[row] > 1 && cell.prints().size() > 1) {
            return lines(cell).skip(line).limit(1);
        }
        int span = Arrays.stream(lines, row, Math.min(lines.length, row + cell.rowSpan())).sum();
        return line == 0 ? Stream.of(new Cell(cell.column(), cell.columnSpan(), Math.max(span, cell.rowSpan()), cell.prints(), cell.place())) : Stream.empty();
    }
}
