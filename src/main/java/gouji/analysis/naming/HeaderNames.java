package gouji.analysis.naming;

import gouji.analysis.cutting.CutRow;
import gouji.document.Table;
import gouji.rules.FormBlock;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The headers of a table's cuttings, and the columns that their leaves name. */
final class HeaderNames {

    private final Names names;
    private final Map<List<CutRow>, Header> headers = new HashMap<>();
    private final Map<Header, Map<Integer, Header>> over = new IdentityHashMap<>();
    private final Map<Header, Map<FormBlock, Map<Integer, ColumnNaming>>> columns = new IdentityHashMap<>();

    HeaderNames(Names names) {
        this.names = names;
    }

    /** @param table the printed one that the rows stand in */
    Header header(List<CutRow> rows, Table table) {
        return headers.computeIfAbsent(List.copyOf(rows), each -> LeafFinder.header(each, table));
    }

    /** The header as it stands over another table's columns; itself where that cannot be told. */
    Header over(Header header, Table own, Table other) {
        return over.computeIfAbsent(header, each -> new HashMap<>()).computeIfAbsent(other.id(),
                id -> header.over(own, other).orElse(header));
    }

    /** As {@link ColumnNaming#of}. */
    ColumnNaming columns(Header header, FormBlock block, int printed) {
        return columns.computeIfAbsent(header, each -> new IdentityHashMap<>()).computeIfAbsent(block, each -> new HashMap<>())
                .computeIfAbsent(printed, count -> ColumnNaming.of(header, block, names, count));
    }
}
