package gouji.analysis;

import gouji.analysis.naming.PlacedRow;
import java.util.List;

/** Headers that name their columns in an order of their own, under which fewer rows sum up than do not: the order may not be that of the figures. */
final class HeadersAgainstSums {

    private final List<PlacedRow> rows;
    private final Bearing bearing;

    /** @param rows that have a name and figures */
    HeadersAgainstSums(List<PlacedRow> rows, Bearing bearing) {
        this.rows = rows;
        this.bearing = bearing;
    }

    /** Whether such a header stands over the row, and its figures would say something else under another order: they are not all the same. */
    boolean isOver(PlacedRow row) {
        if (row.columns() == null || !row.columns().outOfOrder() || !differ(row)) {
            return false;
        }
        List<PlacedRow> telling = rows.stream().filter(other -> other.columns() == row.columns() && isWhole(other) && differ(other))
                .filter(other -> !bearing.among(other.form().fields()).isEmpty()).toList();
        return telling.stream().filter(other -> bearing.fails(other.form().fields())).count() * 2 > telling.size();
    }

    /** A row that leaves a cell empty, as that of its total, need not sum up. */
    private static boolean isWhole(PlacedRow row) {
        return row.figureColumns().count() == row.form().fields().size();
    }

    /** Whether the figures of a row are not all the same: under another order they would say something else. */
    boolean differ(PlacedRow row) {
        return row.figureColumns().mapToObj(j -> bearing.figure(row.form().fields().get(j))).distinct().count() > 1;
    }
}
