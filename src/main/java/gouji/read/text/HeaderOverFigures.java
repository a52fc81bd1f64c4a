package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The first row of figures of a table that spaces lay out, where it has the header's words in its cells: a header that stands over the middle
 * of two figures is over no column, and seems to be a line of the labels. Words in the lines above the figures' are a row of their own.
 */
final class HeaderOverFigures {

    private HeaderOverFigures() {
    }

    /** The same table, its header apart from its first row of figures. */
    static Table parted(Table table) {
        List<Row> rows = new ArrayList<>(table.rows());
        for (int r = 0; r < rows.size(); r++) {
            Set<Integer> lines = figures(rows.get(r)).map(HeaderOverFigures::line).collect(Collectors.toSet());
            if (!lines.isEmpty()) {
                if (lines.size() == 1 && isHeaded(rows.get(r), lines.iterator().next())) {
                    Row row = rows.remove(r);
                    rows.add(r, part(row, lines.iterator().next(), false));
                    rows.add(r, part(row, lines.iterator().next(), true));
                }
                break;
            }
        }
        return new Table(table.id(), table.grid(), rows, table.edges(), table.place());
    }

    /** Whether words stand above a figure in its cell, and above its label. */
    private static boolean isHeaded(Row row, int line) {
        return row.cells().stream().filter(cell -> cell.column() > 0).anyMatch(cell -> above(cell, line) && figures(new Row(List.of(cell))).findAny().isPresent())
                && row.cells().stream().filter(cell -> cell.column() == 0)
                        .anyMatch(cell -> above(cell, line) && cell.prints().stream().anyMatch(print -> line(print) == line));
    }

    private static boolean above(Cell cell, int line) {
        return cell.prints().stream().anyMatch(print -> line(print) < line);
    }

    private static Row part(Row row, int line, boolean above) {
        return new Row(row.cells().stream().map(cell -> {
            List<Print> own = cell.prints().stream().filter(print -> line(print) < line == above).toList();
            return new Cell(cell.column(), cell.columnSpan(), 1, own, own.isEmpty() ? cell.place() : own.get(0).place());
        }).toList());
    }

    private static Stream<Print> figures(Row row) {
        return row.cells().stream().filter(cell -> cell.column() > 0).flatMap(cell -> cell.prints().stream()).filter(print -> CellText.figure(print.text()));
    }

    private static int line(Print print) {
        return ((LinePlace) print.place()).line();
    }
}
