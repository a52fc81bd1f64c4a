package gouji.analysis;

import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.TableTurned;
import gouji.fact.TurnedLabels;
import gouji.rules.FormTable;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stage {@code parts}: rows of printed tables with columns' names before their figures in, the document with those turned that rules say to be so out. */
final class TurnedTables {

    private final FormWords words;

    TurnedTables(FormWords words) {
        this.words = words;
    }

    /** The document; where tables are turned, all are numbered anew. */
    Document turned(Document document, RuleSession session) {
        document.tables().forEach(table -> words.forms().forEach(form -> session.insertAll(labels(table, form))));
        session.fire(PartStage.NAME);
        return PartStage.parted(document, session.facts(TableTurned.class), TableTurned::table, this::parts);
    }

    private List<TurnedLabels> labels(Table table, FormTable form) {
        List<TurnedLabels> found = new ArrayList<>();
        int begin = 0;
        while (begin < table.rows().size()) {
            int end = begin;
            while (end < table.rows().size() && isOfColumn(table.rows().get(end), form)) {
                end++;
            }
            if (end > begin) {
                found.add(labels(table, begin, end, form));
            }
            begin = end + 1;
        }
        return found;
    }

    /** Whether a row names one column and no row, behind words of groups it belongs to or none, right before its figures: most forms have a row of others. */
    private boolean isOfColumn(Row row, FormTable form) {
        List<Cell> printed = row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        List<Cell> labels = printed.stream().takeWhile(words::isWords).toList();
        return !labels.isEmpty() && words.isColumn(labels.get(labels.size() - 1), form)
                && labels.subList(0, labels.size() - 1).stream().noneMatch(cell -> words.isColumn(cell, form))
                && (form.across() || labels.stream().noneMatch(words::isRow));
    }

    private TurnedLabels labels(Table table, int begin, int end, FormTable form) {
        List<Cell> cells = cells(table, begin, end).toList();
        int figures = cells.stream().filter(words::isFigure).mapToInt(Cell::column).min().orElse(Integer.MAX_VALUE);
        int from = begin;
        while (from > 0 && isOfRows(table.rows().get(from - 1), figures, form)) {
            from--;
        }
        Map<Boolean, Long> over = cells(table, from, begin).filter(cell -> cell.column() >= figures && !cell.isEmpty())
                .collect(Collectors.partitioningBy(cell -> words.isRowOrGroup(cell, form), Collectors.counting()));
        return new TurnedLabels(table.id(), from, end, over.get(true).intValue(), over.get(false).intValue(), end - begin, form.across());
    }

    /** Whether a row prints nothing but words over the figures, and names rows there. */
    private boolean isOfRows(Row row, int figures, FormTable form) {
        List<Cell> over = row.cells().stream().filter(cell -> cell.column() >= figures && !cell.isEmpty()).toList();
        return over.stream().allMatch(words::isWords) && over.stream().anyMatch(cell -> words.isRowOrGroup(cell, form));
    }

    private static Stream<Cell> cells(Table table, int from, int to) {
        return table.rows().subList(from, to).stream().flatMap(row -> row.cells().stream());
    }

    private List<Table> parts(Table table, List<TableTurned> turned) {
        List<Table> parts = new ArrayList<>();
        int end = 0;
        for (TableTurned each : turned.stream().sorted(Comparator.comparingInt(TableTurned::from)).toList()) {
            if (each.from() >= end) {
                int title = each.from();
                while (title > end && isTitle(table.rows().get(title - 1))) {
                    title--;
                }
                add(table, table.rows().subList(end, title), parts);
                List<Row> rows = new ArrayList<>(table.rows().subList(title, each.from()));
                rows.addAll(turned(table.rows().subList(each.from(), each.to())));
                add(table, rows, parts);
                end = each.to();
            }
        }
        add(table, table.rows().subList(end, table.rows().size()), parts);
        return parts;
    }

    private boolean isTitle(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).count() == 1 && row.cells().stream().noneMatch(words::isFigure);
    }

    private static List<Row> turned(List<Row> rows) {
        Map<Integer, List<Cell>> columns = new TreeMap<>();
        for (int i = 0; i < rows.size(); i++) {
            for (Cell cell : rows.get(i).cells()) {
                columns.computeIfAbsent(cell.column(), column -> new ArrayList<>()).add(new Cell(i, cell.rowSpan(), cell.columnSpan(), cell.prints(), cell.place()));
            }
        }
        return columns.values().stream().map(Row::new).toList();
    }

    private static void add(Table table, List<Row> rows, List<Table> parts) {
        List<Cell> cells = rows.stream().flatMap(row -> row.cells().stream()).toList();
        if (!cells.isEmpty()) {
            parts.add(new Table(table.id(), table.grid(), rows, List.of(), rows.size() == table.rows().size() ? table.place() : cells.get(0).place()));
        }
    }
}
