package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Row;
import gouji.document.Table;
import java.util.List;

/**
 * What may be a table.
 *
 * @param rows   its rows; each cell with its number in the row
 * @param starts for each row the index of the line in which it begins
 * @param end    the index of the first line behind the last row
 */
record Found(List<List<Cell>> rows, List<Integer> starts, int end) {

    /** Without its first or last row, whose lines are running text. */
    Found without(boolean first, boolean last) {
        int from = first ? 1 : 0;
        int to = rows.size() - (last ? 1 : 0);
        return new Found(rows.subList(from, to), starts.subList(from, to), last ? starts.get(to) : end);
    }

    Table table(int id) {
        return new Table(id, Table.Grid.NUMBERED, rows.stream().map(Row::new).toList(), List.of(), rows.get(0).get(0).place());
    }

    boolean figures() {
        return rows.stream().flatMap(List::stream).anyMatch(cell -> CellText.figure(cell.text()));
    }

    boolean sentences() {
        return rows.stream().flatMap(List::stream).anyMatch(cell -> CellText.endsSentence(cell.text()));
    }

    /** Rows with print in at least so many cells. */
    long rowsWith(int printed) {
        return rows.stream().filter(row -> row.stream().filter(cell -> !cell.isEmpty()).count() >= printed).count();
    }

    int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** Whether a row holds one cell only, and that a text: it may be a heading as well. */
    boolean title(int row) {
        List<Cell> cells = rows.get(row);
        return cells.stream().filter(cell -> !cell.isEmpty()).count() == 1 && cells.size() <= 2
                && cells.stream().noneMatch(cell -> CellText.figure(cell.text()));
    }
}
