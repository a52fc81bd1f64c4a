package gouji.analysis;

import gouji.analysis.naming.PlacedRow;
import java.util.List;

/** Which rows have an empty first or last column that is none of the zeros a table leaves blank. */
final class EmptyEdges {

    /** So many other rows with a figure in a column make an empty cell odd. */
    private static final int TELLING = 5;

    private final List<PlacedRow> rows;

    EmptyEdges(List<PlacedRow> all) {
        rows = all.stream().filter(row -> row.form() != null && !row.cells().isEmpty() && !row.row().figures().isEmpty()).toList();
    }

    /** Whether the cell is not even printed where most rows have one, or all others have a figure there. */
    boolean areOdd(PlacedRow row) {
        return lacksCell(row) || isAlone(row, row.printed().get(0)) || isAlone(row, row.printed().get(row.printed().size() - 1));
    }

    private boolean lacksCell(PlacedRow row) {
        List<PlacedRow> printed = rows.stream().filter(other -> other.row().table() == row.row().table()).toList();
        return 2 * printed.stream().filter(other -> other.row().width() > row.row().width()).count() > printed.size();
    }

    private boolean isAlone(PlacedRow row, int column) {
        List<PlacedRow> alike = rows.stream().filter(other -> other != row && other.block() == row.block()).toList();
        return alike.size() >= TELLING && column < row.cells().size() && !row.isFigure(column) && alike.stream().allMatch(other -> other.isFigure(column));
    }
}
