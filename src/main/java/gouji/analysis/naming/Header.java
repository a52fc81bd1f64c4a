package gouji.analysis.naming;

import gouji.analysis.cutting.CutRow;
import java.util.List;

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
}
