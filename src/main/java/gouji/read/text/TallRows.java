package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * A table of a text with a line drawn between any two rows, which take several lines each. Its bars need not stand under each other, as
 * where a program did not know how wide characters are.
 */
final class TallRows {

    private static final int FEWEST_RULINGS = 3;

    private TallRows() {
    }

    /**
     * Whether most lines beside figures have none, so that a line is no row: figures under each other are one that is broken, or two.
     *
     * @param ruled whether a ruling stands in the line, which then parts rows
     */
    static boolean areIn(List<Line> lines, IntPredicate ruled) {
        int figures = 0;
        int beside = 0;
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || ruled.test(at)) {
                long own = lines.subList(from, at).stream().filter(TallRows::figures).count();
                figures += (int) own;
                beside += own > 0 ? at - from : 0;
                from = at + 1;
            }
        }
        return figures * 2 < beside;
    }

    private static boolean figures(Line line) {
        return CellCutter.atPipes(line).stream().anyMatch(cell -> CellText.figure(cell.text()));
    }

    /** The table that lines draw from the first to the last; nothing where they are not as many cells each, or a line may be a row. */
    static Optional<Table> of(List<Line> lines, int id) {
        long rulings = lines.stream().filter(PipeLines::ruling).count();
        long widths = lines.stream().filter(line -> !PipeLines.ruling(line)).mapToInt(line -> CellCutter.atPipes(line).size()).distinct().count();
        if (rulings < FEWEST_RULINGS || widths != 1 || !areIn(lines, at -> PipeLines.ruling(lines.get(at)))) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        int from = 0;
        for (int at = 0; at <= lines.size(); at++) {
            if (at == lines.size() || PipeLines.ruling(lines.get(at))) {
                if (at > from) {
                    rows.add(row(lines.subList(from, at)));
                }
                from = at + 1;
            }
        }
        return Optional.of(new Table(id, Table.Grid.NUMBERED, rows, List.of(), rows.get(0).cells().get(0).place()));
    }

    private static Row row(List<Line> lines) {
        List<List<Cell>> cut = lines.stream().map(CellCutter::atPipes).toList();
        List<Cell> cells = new ArrayList<>();
        for (Cell first : cut.get(0)) {
            List<Print> prints = cut.stream().flatMap(line -> line.get(first.column()).prints().stream()).toList();
            cells.add(new Cell(first.column(), 1, 1, prints, prints.isEmpty() ? first.place() : prints.get(0).place()));
        }
        return new Row(cells);
    }
}
