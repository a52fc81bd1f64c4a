package gouji.analysis;

import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.Figure;
import java.util.List;
import java.util.stream.Stream;

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
        if (row.columns() == null || !row.columns().outOfOrder() || figures(row).distinct().count() < 2) {
            return false;
        }
        List<PlacedRow> telling = rows.stream().filter(other -> other.columns() == row.columns() && isWhole(other) && figures(other).distinct().count() > 1)
                .filter(other -> !bearing.among(other.form().fields()).isEmpty()).toList();
        return telling.stream().filter(other -> bearing.fails(other.form().fields())).count() * 2 > telling.size();
    }

    /** A row that leaves a cell empty, as that of its total, need not sum up. */
    private static boolean isWhole(PlacedRow row) {
        return row.figureColumns().count() == row.form().fields().size();
    }

    private Stream<Figure> figures(PlacedRow row) {
        return row.figureColumns().mapToObj(j -> bearing.figure(row.form().fields().get(j)));
    }
}
