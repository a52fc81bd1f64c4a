package gouji.analysis.cutting;

import gouji.document.Place;
import gouji.fact.CellKind;
import gouji.fact.Edit;
import gouji.language.Reading;
import java.util.ArrayList;
import java.util.List;

/** Puts empty cells where the rows of a printed table have no column at all. */
final class AddedColumns {

    private AddedColumns() {
    }

    /** Whether the tables have none yet. */
    static boolean allows(List<CutRow> rows, Edit.LeaveEmpty edit) {
        return rows.stream().filter(row -> edit.parts().stream().anyMatch(part -> part.table() == row.table()))
                .flatMap(row -> row.cells().stream()).noneMatch(CutCell::isAdded);
    }

    /** The rows, with the cells that their tables lack. */
    static List<CutRow> in(List<CutRow> rows, Edit.LeaveEmpty edit) {
        List<CutRow> whole = new ArrayList<>();
        for (CutRow row : rows) {
            whole.add(edit.parts().stream().filter(part -> part.table() == row.table()).findFirst().map(part -> in(row, part)).orElse(row));
        }
        return whole;
    }

    /** The same row without empty cells beside its label, its figures moved apart so that the empty columns stand between; figures and empty cells count as recut. */
    private static CutRow in(CutRow row, Edit.EmptyColumns edit) {
        List<CutCell> cells = new ArrayList<>();
        int next = edit.begin();
        for (CutCell cell : row.cells()) {
            if (cell.isWords() && row.labels().contains(cell)) {
                cells.add(cell);
            } else if (cell.column() >= edit.begin()) {
                next = fill(cells, row, next, edit);
                cells.add(cell.recut(next));
                next += cell.columnSpan();
            }
        }
        fill(cells, row, next, edit);
        return row.with(cells);
    }

    /** Adds the empty cells that begin in a column, at the place of what stands before them. @return the column behind them */
    private static int fill(List<CutCell> cells, CutRow row, int column, Edit.EmptyColumns edit) {
        int next = column;
        while (edit.positions().contains(next - edit.begin())) {
            List<Place> places = cells.isEmpty() ? row.cells().get(0).places() : cells.get(cells.size() - 1).places();
            cells.add(new CutCell(next++, 1, 1, CellKind.BLANK, Reading.empty(), "", "", "", places.subList(0, 1), List.of(row.number()), true));
        }
        return next;
    }
}
