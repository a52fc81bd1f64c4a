package gouji.analysis.naming;

import gouji.analysis.cutting.Cutting;
import java.util.List;

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
}
