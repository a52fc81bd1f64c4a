package gouji.analysis;

import gouji.document.Cell;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.NumberedRows;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds the column that counts the rows of a table. */
final class RowCount {

    private final CellStage cells;

    RowCount(CellStage cells) {
        this.cells = cells;
    }

    /** The column in front of the words of most of its rows whose numbers rise from row to row, or nothing. */
    Optional<NumberedRows> of(Table table) {
        List<Integer> before = table.rows().stream().flatMap(row -> beforeWords(row).stream()).toList();
        if (before.stream().distinct().count() != 1) {
            return Optional.empty();
        }
        int column = before.get(0);
        List<Cell> counted = table.rows().stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() == column && cells.isFigure(cell)).toList();
        List<BigDecimal> numbers = counted.stream().map(cells::number).toList();
        boolean rise = numbers.stream().noneMatch(Objects::isNull) && IntStream.range(1, numbers.size())
                .allMatch(i -> numbers.get(i).compareTo(numbers.get(i - 1)) > 0);
        return rise && 2 * before.size() > numbers.size()
                ? Optional.of(new NumberedRows(table.id(), column, numbers.size(), steps(numbers))) : Optional.empty();
    }

    /** The column of a figure that stands in front of all words of its row. */
    private Optional<Integer> beforeWords(Row row) {
        List<Cell> printed = row.cells().stream().filter(cell -> cells.isFigure(cell) || cells.isWords(cell)).toList();
        return !printed.isEmpty() && cells.isFigure(printed.get(0)) && printed.stream().anyMatch(cells::isWords)
                ? Optional.of(printed.get(0).column()) : Optional.empty();
    }

    private static int steps(List<BigDecimal> numbers) {
        return (int) IntStream.range(1, numbers.size())
                .filter(i -> numbers.get(i).subtract(numbers.get(i - 1)).compareTo(BigDecimal.ONE) == 0).count();
    }
}
