package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rows that print as many figures as the form has columns: these are the columns, whatever a header says that stands askew over them. */
final class FullRows {

    private FullRows() {
    }

    /**
     * Whether there are such rows, and figures of each stand under the names of other columns than those that are theirs in order. A
     * dash among remarks is no figure of the row, and one row that has moved says nothing of the others, nor does one that only a decision
     * fills: a page number over the whole width, taken for the figure that the row above lacks.
     */
    static boolean contradict(ColumnNaming columns, List<CutRow> rows) {
        List<List<CutCell>> full = full(rows, columns, columns.leaves().size()).filter(FullRows::isPrintedInOneRow).toList();
        return !columns.outOfOrder() && !full.isEmpty() && full.stream().allMatch(figures -> isAskew(columns, figures));
    }

    /**
     * Which cell of a row stands in which column, by the rows of its table that have all of them.
     *
     * @param columns of the header over them, or null
     * @param rows    of one printed table whose grid is known
     * @return nothing where there are no such rows, where they do not agree, or where a figure stands in none of their columns
     */
    static Optional<Placement> place(CutRow row, ColumnNaming columns, List<CutRow> rows, int count) {
        List<List<Integer>> full = full(rows, columns, count).map(figures -> figures.stream().map(CutCell::column).toList()).distinct().toList();
        List<CutCell> own = ColumnNaming.figures(row, columns);
        if (full.size() != 1 || row.lost() != CutRow.NONE || own.isEmpty()
                || own.stream().anyMatch(cell -> !full.get(0).contains(cell.column()))) {
            return Optional.empty();
        }
        CutCell[] cells = new CutCell[count];
        row.figureArea().stream().filter(cell -> full.get(0).contains(cell.column())).forEach(cell -> cells[full.get(0).indexOf(cell.column())] = cell);
        return Optional.of(new Placement(Collections.unmodifiableList(Arrays.asList(cells)), PlacedRow.Fit.SURE));
    }

    private static Stream<List<CutCell>> full(List<CutRow> rows, ColumnNaming columns, int count) {
        return rows.stream().map(row -> ColumnNaming.figures(row, columns)).filter(figures -> figures.size() == count && !isUnderLabels(figures.get(0), rows));
    }

    /** Whether most rows have a label where it stands: what is left of a torn one may read as a number. */
    private static boolean isUnderLabels(CutCell figure, List<CutRow> rows) {
        long labelled = rows.stream().filter(row -> row.labels().stream()
                .anyMatch(label -> label.column() <= figure.column() && figure.column() < label.column() + label.columnSpan())).count();
        return 2 * labelled > rows.size();
    }

    private static boolean isPrintedInOneRow(List<CutCell> figures) {
        return figures.stream().map(CutCell::printedIn).distinct().count() == 1;
    }

    private static boolean isAskew(ColumnNaming columns, List<CutCell> figures) {
        for (int i = 0; i < figures.size(); i++) {
            int under = Placement.under(figures.get(i), columns);
            if (under >= 0 && under != i) {
                return true;
            }
        }
        return false;
    }
}
