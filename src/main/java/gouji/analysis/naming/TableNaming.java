package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.Cutting;
import gouji.document.Table;
import gouji.rules.FormBlock;
import gouji.rules.FormRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Names the rows and columns of a cutting. The print and every proposal are named by this same code. */
public final class TableNaming {

    private final Cutting cutting;
    private final TableNames names;
    private final List<Header> headers = new ArrayList<>();
    private final Map<ColumnNaming, Map<List<Integer>, FullRows>> fullRows = new IdentityHashMap<>();
    private final Map<Integer, List<CutRow>> rowsOf = new HashMap<>();
    private final Map<Integer, Integer> columnsOf = new HashMap<>();
    private final Map<Integer, Integer> printed = new HashMap<>();

    private TableNaming(Cutting cutting, TableNames names) {
        this.cutting = cutting;
        this.names = names;
    }

    /** The cutting with names. */
    public static NamedTable of(Cutting cutting, TableNames names) {
        return new TableNaming(cutting, names).name();
    }

    private NamedTable name() {
        List<CutRow> rows = cutting.rows();
        List<Role> roles = names.roles().of(rows);
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
            headers.add(names.headers().header(rows.subList(i, end), cutting.table(rows.get(i).table())));
            i = end;
        }
        return new NamedTable(cutting, headers, cutting.form().across() ? across(body, above) : down(body, above));
    }

    private List<PlacedRow> down(List<CutRow> body, List<Header> above) {
        List<RowNaming.Pair> pairs = new RowNaming(cutting.form(), names).pair(body);
        List<PlacedRow> placed = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            placed.add(place(pairs.get(i), above.get(i)));
        }
        return placed;
    }

    private PlacedRow place(RowNaming.Pair pair, Header above) {
        if (pair.form() == null) {
            return PlacedRow.unnamed(pair.row());
        }
        Header header = over(above, pair.row());
        ColumnNaming naming = naming(header, pair.block());
        boolean positional = positional(above, header, pair.row(), naming, pair.form());
        Placement placement = names.placements().of(pair.row(), naming, positional, headed(above, pair.row()),
                spare(pair.row(), naming, pair.form()), pair.form());
        boolean inOrder = naming == null || !naming.outOfOrder();
        if (inOrder && (placement.fit() == PlacedRow.Fit.SHORT || !positional)) {
            placement = byFullRows(pair.row(), naming, pair.form()).orElse(placement);
        }
        if (!positional && isOverfull(pair.row(), naming)) {
            placement = new Placement(List.of(), PlacedRow.Fit.LONG);
        }
        return new PlacedRow(pair.row(), pair.form(), pair.block(), naming, placement.cells(), placement.fit(),
                pair.byNeighbours(), pair.outOfOrder(), pair.orAnother(), pair.weight());
    }

    /** A table printed as one row, or as several beside or below each other: every row of figures under the columns its header names. */
    private List<PlacedRow> across(List<CutRow> body, List<Header> above) {
        FormBlock whole = cutting.form().blocks().get(0);
        GroupPart parts = new GroupPart(whole, names.names());
        Set<String> taken = new HashSet<>();
        List<PlacedRow> placed = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            CutRow row = body.get(i);
            Header nearest = above.get(i);
            Header header = over(nearest, row);
            FormBlock block = parts.of(row, header);
            boolean empty = row.figures().isEmpty() && row.figureArea().size() < block.columns().size();
            ColumnNaming naming = empty ? null : naming(header, block);
            Placement placement = empty ? null
                    : names.placements().of(row, naming, positional(nearest, header, row, naming, block.rows().get(0)), headed(nearest, row), false,
                    block.rows().get(0));
            if (placement == null || clashes(placement.cells(), block.rows().get(0), taken)) {
                placed.add(PlacedRow.unnamed(row));
            } else {
                placed.add(new PlacedRow(row, block.rows().get(0), block, naming, placement.cells(), placement.fit(), false, false, false,
                        naming == null ? 0 : naming.weight()));
            }
        }
        return placed;
    }

    /** Whether the row prints a field that another row has; what it prints is taken from now on. */
    private static boolean clashes(List<CutCell> cells, FormRow row, Set<String> taken) {
        List<String> filled = IntStream.range(0, cells.size()).filter(j -> cells.get(j) != null).mapToObj(row.fields()::get).toList();
        boolean clashes = filled.stream().anyMatch(taken::contains);
        if (!clashes) {
            taken.addAll(filled);
        }
        return clashes;
    }

    private ColumnNaming naming(Header header, FormBlock block) {
        return header == null ? null : names.headers().columns(header, block, printed(header.table()));
    }

    /** Whether it has more figures than the header names columns and most rows print: a number too many, be they as many as the form's. */
    private boolean isOverfull(CutRow row, ColumnNaming naming) {
        return naming != null && naming.lacks() && row.figures().size() > naming.places().size() && printed(row.table()) == naming.places().size();
    }

    /** How many cells most rows of figures have behind their labels. */
    private int printed(int table) {
        return printed.computeIfAbsent(table, this::usual);
    }

    private int usual(int table) {
        return rowsOf(table).stream().filter(row -> !row.figures().isEmpty())
                .collect(Collectors.groupingBy(row -> row.figureArea().size(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).orElse(0);
    }

    private static boolean headed(Header header, CutRow row) {
        return header != null && header.table() == row.table();
    }

    /** The header as the row's own table has it, where that is another one: its columns need not be numbered alike. */
    private Header over(Header header, CutRow row) {
        if (header == null || !header.positional() || header.table() == row.table()) {
            return header;
        }
        return names.headers().over(header, cutting.table(header.table()), cutting.table(row.table()));
    }

    /**
     * A header's columns are those of a row in its own table, and of one whose columns it stands over. Cells that are only
     * numbered say their column where the row has as many as the header; a row with fewer lost some, and nobody knows which.
     * A header that a full row shows to stand askew says nothing, nor does that of another table without edges over a row that lacks
     * cells: nobody knows on which side.
     */
    private boolean positional(Header header, Header over, CutRow row, ColumnNaming naming, FormRow form) {
        if (header == null || !header.positional() || fullRows(row.table(), naming, form).contradict()) {
            return false;
        }
        if (header.table() == row.table()) {
            return cutting.table(row.table()).grid() == Table.Grid.SPANS || row.width() == header.rows().get(0).width();
        }
        return over != header && (!cutting.table(row.table()).edges().isEmpty() || row.width() == header.rows().get(0).width());
    }

    private Optional<Placement> byFullRows(CutRow row, ColumnNaming columns, FormRow form) {
        return cutting.table(row.table()).grid() == Table.Grid.SPANS && form.texts().isEmpty()
                ? fullRows(row.table(), columns, form).place(row) : Optional.empty();
    }

    private List<CutRow> rowsOf(int table) {
        return rowsOf.computeIfAbsent(table, id -> cutting.rows().stream().filter(row -> row.table() == id).toList());
    }

    private boolean spare(CutRow row, ColumnNaming naming, FormRow form) {
        if (cutting.table(row.table()).grid() != Table.Grid.SPANS) {
            return false;
        }
        return columnsOf.computeIfAbsent(row.table(), this::columns) > form.fields().size() + (naming == null ? 0 : naming.behind());
    }

    /** From the first column in which a row has a figure to the last. */
    private int columns(int table) {
        int begin = rowsOf(table).stream().flatMap(each -> each.figures().stream()).mapToInt(CutCell::column).min().orElse(0);
        return rowsOf(table).stream().mapToInt(CutRow::width).max().orElse(0) - begin;
    }

    /** A row with a number too many, as of one cut in two, is not full because the form has as many columns. */
    private FullRows fullRows(int table, ColumnNaming naming, FormRow form) {
        int count = form.fields().size();
        return fullRows.computeIfAbsent(naming, each -> new HashMap<>()).computeIfAbsent(List.of(table, count),
                each -> new FullRows(rowsOf(table).stream().filter(row -> !isOverfull(row, naming)).toList(), naming, count));
    }
}
