package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Rows of one printed table that print as many figures as the form has columns: these are the columns, whatever a header says that stands
 * askew over them. Told once a table and header, and asked of each of its rows.
 */
final class FullRows {

    private final ColumnNaming columns;
    private final int count;
    /** The columns of their figures, where they agree; else empty. */
    private final List<Integer> places;
    private final boolean askew;

    /**
     * @param rows    of one printed table
     * @param columns of the header over them, or null
     * @param count   how many columns the form has
     */
    FullRows(List<CutRow> rows, ColumnNaming columns, int count) {
        this.columns = columns;
        this.count = count;
        int[] labelled = labelled(rows);
        List<List<CutCell>> full = rows.stream().map(row -> ColumnNaming.figures(row, columns))
                .filter(figures -> figures.size() == count && !isUnderLabels(figures.get(0), labelled, rows.size())).toList();
        List<List<CutCell>> printed = full.stream().filter(FullRows::isPrintedInOneRow).toList();
        List<List<Integer>> agreed = full.stream().map(figures -> figures.stream().map(CutCell::column).toList()).distinct().toList();
        this.places = agreed.size() == 1 ? agreed.get(0) : List.of();
        this.askew = columns != null && !columns.outOfOrder() && !printed.isEmpty() && printed.stream().allMatch(this::isAskew);
    }

    /**
     * Whether there are such rows, and figures of each stand under the names of other columns than those that are theirs in order. A
     * dash among remarks is no figure of the row, and one row that has moved says nothing of the others, nor does one that only a decision
     * fills: a page number over the whole width, taken for the figure that the row above lacks.
     */
    boolean contradict() {
        return askew;
    }

    /**
     * Which cell of a row stands in which column, by the rows of its table that have all of them, where its grid is known.
     *
     * @return nothing where there are no such rows, where they do not agree, or where a figure stands in none of their columns
     */
    Optional<Placement> place(CutRow row) {
        if (places.isEmpty() || row.lost() != CutRow.NONE) {
            return Optional.empty();
        }
        List<CutCell> own = ColumnNaming.figures(row, columns);
        if (own.isEmpty() || own.stream().anyMatch(cell -> !places.contains(cell.column()))) {
            return Optional.empty();
        }
        CutCell[] cells = new CutCell[count];
        row.figureArea().stream().filter(cell -> places.contains(cell.column())).forEach(cell -> cells[places.indexOf(cell.column())] = cell);
        return Optional.of(new Placement(Collections.unmodifiableList(Arrays.asList(cells)), PlacedRow.Fit.SURE));
    }

    /** How many rows have a label over each column. */
    private static int[] labelled(List<CutRow> rows) {
        int[] labelled = new int[rows.stream().mapToInt(CutRow::width).max().orElse(0)];
        for (CutRow row : rows) {
            BitSet own = new BitSet(labelled.length);
            row.labels().forEach(label -> own.set(label.column(), label.column() + label.columnSpan()));
            own.stream().forEach(column -> labelled[column]++);
        }
        return labelled;
    }

    /** Whether most rows have a label where it stands: what is left of a torn one may read as a number. */
    private static boolean isUnderLabels(CutCell figure, int[] labelled, int rows) {
        return 2 * labelled[figure.column()] > rows;
    }

    private static boolean isPrintedInOneRow(List<CutCell> figures) {
        return figures.stream().map(CutCell::printedIn).distinct().count() == 1;
    }

    private boolean isAskew(List<CutCell> figures) {
        for (int i = 0; i < figures.size(); i++) {
            int under = Placement.under(figures.get(i), columns);
            if (under >= 0 && under != i) {
                return true;
            }
        }
        return false;
    }
}
