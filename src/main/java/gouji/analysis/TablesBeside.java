package gouji.analysis;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.HeaderAgain;
import gouji.fact.TableBeside;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Stage {@code parts}: words over labels that a row prints again in, the document with its printed tables cut there into those beside each other out. */
final class TablesBeside {

    private final FormWords words;

    TablesBeside(FormWords words) {
        this.words = words;
    }

    /** The document; where tables are cut, all are numbered anew. */
    Document cut(Document document, RuleSession session) {
        document.tables().forEach(table -> session.insertAll(headersAgain(table)));
        session.fire(PartStage.NAME);
        return PartStage.parted(document, session.facts(TableBeside.class), TableBeside::table, TablesBeside::parts);
    }

    private List<HeaderAgain> headersAgain(Table table) {
        List<HeaderAgain> found = new ArrayList<>();
        for (int r = 0; r + 1 < table.rows().size(); r++) {
            List<Cell> printed = table.rows().get(r).cells().stream().filter(cell -> !cell.isEmpty()).toList();
            if (!printed.stream().allMatch(words::isWords)) {
                continue;
            }
            for (int k = 2; k < printed.size(); k++) {
                Cell again = printed.get(k);
                if (words.text(again).equals(words.text(printed.get(0)))) {
                    found.add(new HeaderAgain(table.id(), r, again.column(), Math.min(labels(table, r, printed.get(0).column()), labels(table, r, again.column()))));
                }
            }
        }
        return found;
    }

    /** How many words that begin in a column below a row name rows of the format. */
    private int labels(Table table, int row, int column) {
        return (int) table.rows().subList(row + 1, table.rows().size()).stream().flatMap(each -> each.cells().stream())
                .filter(cell -> cell.column() == column && !cell.isEmpty() && words.isWords(cell) && words.isRow(cell)).count();
    }

    private static List<Table> parts(Table table, List<TableBeside> begun) {
        int header = begun.stream().mapToInt(TableBeside::row).min().orElseThrow();
        TreeSet<Integer> columns = begun.stream().filter(each -> each.row() == header).map(TableBeside::column).collect(Collectors.toCollection(TreeSet::new));
        int first = header;
        // Where cells are only numbered, nothing tells over which of the tables a title stands.
        while (first > 0 && table.grid() == Table.Grid.SPANS && isParted(table.rows().get(first - 1), columns)) {
            first--;
        }
        int end = header + 1;
        while (end < table.rows().size() && isParted(table.rows().get(end), columns)) {
            end++;
        }
        List<Table> parts = new ArrayList<>();
        add(table, table.rows().subList(0, first), 0, Integer.MAX_VALUE, parts);
        int from = 0;
        for (int to : columns) {
            add(table, table.rows().subList(first, end), from, to, parts);
            from = to;
        }
        add(table, table.rows().subList(first, end), from, Integer.MAX_VALUE, parts);
        add(table, table.rows().subList(end, table.rows().size()), 0, Integer.MAX_VALUE, parts);
        return parts;
    }

    private static boolean isParted(Row row, Set<Integer> columns) {
        return row.cells().stream().noneMatch(cell -> columns.stream().anyMatch(column -> cell.column() < column && column < cell.column() + cell.columnSpan()));
    }

    /** Adds what rows have from a column on, up to another. */
    private static void add(Table table, List<Row> rows, int from, int to, List<Table> parts) {
        List<Row> own = rows.stream().map(row -> new Row(row.cells().stream().filter(cell -> cell.column() >= from && cell.column() < to)
                .map(cell -> new Cell(cell.column() - from, cell.columnSpan(), cell.rowSpan(), cell.prints(), cell.place())).toList()))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
        if (!own.isEmpty()) {
            List<Double> edges = IntStream.range(0, table.edges().size()).filter(i -> i >= from && i <= to).mapToObj(table.edges()::get).toList();
            parts.add(new Table(table.id(), table.grid(), own, edges, from == 0 && own.size() == table.rows().size() ? table.place() : own.get(0).cells().get(0).place()));
        }
    }
}
