package gouji.analysis;

import gouji.document.Cell;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.NumberedRows;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds columns that count the rows of a table. */
final class RowCount {

    private final CellStage cells;

    RowCount(CellStage cells) {
        this.cells = cells;
    }

    /** The columns of the table that count its rows, or some of them without a gap. */
    List<NumberedRows> of(Table table) {
        List<NumberedRows> found = new ArrayList<>();
        int width = table.rows().stream().mapToInt(row -> row.cells().isEmpty() ? 0 : row.cells().get(0).column() + 1).max().orElse(0);
        for (int column = 0; column < width; column++) {
            int rows = counted(table, column);
            if (rows > 0) {
                found.add(new NumberedRows(table.id(), column, rows));
            }
        }
        return found;
    }

    /** How many rows the column counts; 0 where a number in it does not go on the count, or stands in front of no words. */
    private int counted(Table table, int column) {
        int count = 0;
        for (Row row : table.rows()) {
            Optional<Cell> cell = row.cells().stream().filter(each -> each.column() == column && each.columnSpan() == 1).findFirst();
            if (cell.isPresent() && cells.isFigure(cell.get())) {
                BigDecimal number = cells.number(cell.get());
                boolean words = row.cells().stream().anyMatch(other -> other.column() > column && cells.isWords(other));
                if (number == null || number.compareTo(BigDecimal.valueOf(count + 1L)) != 0 || !words) {
                    return 0;
                }
                count++;
            }
        }
        return count;
    }
}
