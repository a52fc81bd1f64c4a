package gouji.analysis.naming;

import gouji.analysis.cutting.CutRow;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Consecutive header rows of one printed table.
 *
 * @param firstRow  number of the first of them
 * @param positional whether the columns of its leaves are those of the figures below
 */
public record Header(int firstRow, int table, List<CutRow> rows, List<Leaf> leaves, boolean positional) {

    public Header {
        rows = List.copyOf(rows);
        leaves = List.copyOf(leaves);
    }

    /** Points by which a column's edge may differ from page to page: rulings are found within 3. */
    private static final double EDGE = 3;

    /**
     * The header as it stands over the columns of another table: the same table over a page, whose rows may have more label
     * columns. Where the file marks cells up and says nothing of edges, as many columns are the same columns. Nothing where a leaf's
     * edges are no edges there, or the columns are not known.
     */
    Optional<Header> over(Table own, Table other) {
        if (own.edges().isEmpty() && other.edges().isEmpty()) {
            boolean same = own.grid() == Table.Grid.SPANS && other.grid() == Table.Grid.SPANS && columns(own) == columns(other);
            return same ? Optional.of(new Header(firstRow, table, rows, leaves, positional)) : Optional.empty();
        }
        List<Leaf> moved = new ArrayList<>();
        for (Leaf leaf : leaves) {
            int left = edge(own, leaf.column(), other);
            int right = edge(own, leaf.column() + leaf.columnSpan(), other);
            if (left < 0 || right <= left) {
                return Optional.empty();
            }
            moved.add(new Leaf(left, right - left, leaf.stack()));
        }
        return Optional.of(new Header(firstRow, table, rows, moved, positional));
    }

    private static int columns(Table table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    }

    private static int edge(Table own, int number, Table other) {
        for (int i = 0; number < own.edges().size() && i < other.edges().size(); i++) {
            if (Math.abs(other.edges().get(i) - own.edges().get(number)) <= EDGE) {
                return i;
            }
        }
        return -1;
    }
}
