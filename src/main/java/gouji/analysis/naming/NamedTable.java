package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.Cutting;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A cutting whose rows and columns have names.
 *
 * @param headers its headers, from top to bottom
 * @param rows    its rows that are no headers, from top to bottom
 */
public record NamedTable(Cutting cutting, List<Header> headers, List<PlacedRow> rows) {

    public NamedTable {
        headers = List.copyOf(headers);
        rows = List.copyOf(rows);
    }

    /** The named rows under a header, those under one header and of one block together, also over pages. */
    public Collection<List<PlacedRow>> underOneHeader() {
        Map<List<Object>, Integer> known = new HashMap<>();
        List<List<PlacedRow>> groups = new ArrayList<>();
        for (PlacedRow row : rows) {
            if (row.form() != null && row.columns() != null) {
                int group = known.computeIfAbsent(List.of(row.block(), prints(row.columns())), header -> {
                    groups.add(new ArrayList<>());
                    return groups.size() - 1;
                });
                groups.get(group).add(row);
            }
        }
        return groups;
    }

    private static List<List<CutCell>> prints(ColumnNaming columns) {
        return columns.leaves().stream().map(leaf -> leaf == null ? List.<CutCell>of() : leaf.stack()).toList();
    }
}
