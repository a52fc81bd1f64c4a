package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.Cutting;
import gouji.document.Table;
import gouji.rules.FormBlock;
import gouji.rules.FormRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names the rows and columns of a cutting. The print and every proposal are named by this same code. */
public final class TableNaming {

    private record Key(Header header, FormBlock block) {
    }

    private final Cutting cutting;
    private final Names names;
    private final List<Header> headers = new ArrayList<>();
    private final Map<Key, ColumnNaming> columns = new HashMap<>();

    private TableNaming(Cutting cutting, Names names) {
        this.cutting = cutting;
        this.names = names;
    }

    /** The cutting with names. */
    public static NamedTable of(Cutting cutting, Names names) {
        return new TableNaming(cutting, names).name();
    }

    private NamedTable name() {
        List<CutRow> rows = cutting.rows();
        List<Role> roles = new Roles(names).of(rows);
        List<CutRow> body = new ArrayList<>();
        List<Header> above = new ArrayList<>();
        for (int i = 0; i < rows.size(); ) {
            if (roles.get(i) == Role.BODY) {
                body.add(rows.get(i++));
                above.add(headers.isEmpty() ? null : headers.get(headers.size() - 1));
                continue;
            }
            int end = i;
            while (end < rows.size() && roles.get(end) == Role.HEADER && rows.get(end).table() == rows.get(i).table()) {
                end++;
            }
            headers.add(LeafFinder.header(rows.subList(i, end), cutting.table(rows.get(i).table())));
            i = end;
        }
        List<PlacedRow> placed = cutting.form().across() ? across(body, above) : new RowNaming(cutting.form(), names)
                .pair(body).stream().map(pair -> place(pair, above.get(body.indexOf(pair.row())))).toList();
        return new NamedTable(cutting, headers, placed);
    }

    private PlacedRow place(RowNaming.Pair pair, Header header) {
        if (pair.form() == null) {
            return new PlacedRow(pair.row(), null, null, null, List.of(), PlacedRow.Fit.SURE, false, false, 0);
        }
        ColumnNaming naming = naming(header, pair.block());
        Placement placement = Placement.of(pair.row(), naming, positional(header, pair.row()), headed(header, pair.row()),
                pair.block().columns().size());
        return new PlacedRow(pair.row(), pair.form(), pair.block(), naming, placement.cells(), placement.fit(),
                pair.byNeighbours(), pair.outOfOrder(), pair.weight());
    }

    /** A table printed as one row, or as several beside or below each other: every row of figures under the columns its header names. */
    private List<PlacedRow> across(List<CutRow> body, List<Header> above) {
        FormBlock block = cutting.form().blocks().get(0);
        FormRow only = block.rows().get(0);
        boolean[] taken = new boolean[block.columns().size()];
        List<PlacedRow> placed = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            CutRow row = body.get(i);
            boolean empty = row.figures().isEmpty() && row.figureArea().size() < taken.length;
            ColumnNaming naming = empty ? null : naming(above.get(i), block);
            Placement placement = empty ? null
                    : Placement.of(row, naming, positional(above.get(i), row), headed(above.get(i), row), taken.length);
            if (placement == null || clashes(placement.cells(), taken)) {
                placed.add(new PlacedRow(row, null, null, null, List.of(), PlacedRow.Fit.SURE, false, false, 0));
            } else {
                placed.add(new PlacedRow(row, only, block, naming, placement.cells(), placement.fit(), false, false,
                        naming == null ? 0 : naming.weight()));
            }
        }
        return placed;
    }

    private static boolean clashes(List<CutCell> cells, boolean[] taken) {
        for (int j = 0; j < cells.size(); j++) {
            if (cells.get(j) != null && taken[j]) {
                return true;
            }
        }
        for (int j = 0; j < cells.size(); j++) {
            taken[j] |= cells.get(j) != null;
        }
        return false;
    }

    private ColumnNaming naming(Header header, FormBlock block) {
        return header == null ? null : columns.computeIfAbsent(new Key(header, block), key -> ColumnNaming.of(header, block, names));
    }

    private static boolean headed(Header header, CutRow row) {
        return header != null && header.table() == row.table();
    }

    /**
     * A header's columns are those of a row in its own table, and of one in a table ruled alike: the same table over a page.
     * Cells that are only numbered say their column where the row has as many as the header; a row with fewer lost some,
     * and nobody knows which.
     */
    private boolean positional(Header header, CutRow row) {
        if (header == null || !header.positional()) {
            return false;
        }
        if (header.table() == row.table()) {
            return cutting.table(row.table()).grid() == Table.Grid.SPANS || width(row) == width(header.rows().get(0));
        }
        return ruledAlike(cutting.table(header.table()), cutting.table(row.table()));
    }

    private static int width(CutRow row) {
        return row.cells().stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    }

    private static boolean ruledAlike(Table one, Table other) {
        if (one.edges().isEmpty() || one.edges().size() != other.edges().size()) {
            return false;
        }
        for (int i = 0; i < one.edges().size(); i++) {
            if (Math.abs(one.edges().get(i) - other.edges().get(i)) > EDGE) {
                return false;
            }
        }
        return true;
    }

    /** Points by which a column's edge may differ from page to page: rulings are found within 3. */
    private static final double EDGE = 3;
}
