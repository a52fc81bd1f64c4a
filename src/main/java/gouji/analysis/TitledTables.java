package gouji.analysis;

import gouji.analysis.naming.Names;
import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.Axis;
import gouji.fact.GroupAbove;
import gouji.fact.TopRow;
import gouji.rules.FormBlock;
import gouji.rules.FormTable;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Stage {@code parts} for what stands above tables: groups named there in, the document with them as the tables' first rows out. */
final class TitledTables {

    /** More is a sentence. */
    private static final int LONGEST = 20;

    private final Document document;
    private final Map<Table, Paragraph> titles = new IdentityHashMap<>();
    private final List<List<Table>> runs = new ArrayList<>();

    /** Finds the line above each table; of tables that follow each other, as those beside each other do, the lines above all of them. */
    TitledTables(Document document) {
        this.document = document;
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            int end = i;
            while (end < blocks.size() && blocks.get(end) instanceof Table) {
                end++;
            }
            add(i, end);
            i = Math.max(i, end);
        }
    }

    private void add(int first, int end) {
        int begin = first - (end - first);
        if (begin < 0 || document.blocks().subList(begin, first).stream().anyMatch(block -> !isShort(block))) {
            return;
        }
        List<Table> run = new ArrayList<>();
        for (int i = first; i < end; i++) {
            run.add((Table) document.blocks().get(i));
            titles.put(run.get(i - first), (Paragraph) document.blocks().get(begin + i - first));
        }
        runs.add(run);
    }

    private static boolean isShort(Block block) {
        return block instanceof Paragraph paragraph && paragraph.text().length() <= LONGEST;
    }

    /** What stands above tables, to be read as cells are. */
    List<String> texts() {
        return document.tables().map(titles::get).filter(title -> title != null).map(TitledTables::cellText).toList();
    }

    private static String cellText(Paragraph title) {
        return new Cell(0, 1, 1, title.prints(), title.place()).text();
    }

    /** The document, with the lines that rules take for the first row of a table in it. */
    Document joined(CellStage cells, Names names, List<FormTable> forms, RuleSession session) {
        for (FormTable form : forms) {
            if (form.across()) {
                runs.stream().map(run -> groups(run.stream().map(table -> group(table, form, cells, names)).toList())).forEach(session::insertAll);
            }
        }
        session.fire(PartStage.NAME);
        Set<Integer> joined = session.facts(TopRow.class).stream().map(TopRow::table).collect(Collectors.toSet());
        if (joined.isEmpty()) {
            return document;
        }
        List<Table> tables = document.tables().filter(table -> joined.contains(table.id())).toList();
        Set<Block> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        tables.forEach(table -> taken.add(titles.get(table)));
        List<Block> blocks = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Table table && joined.contains(table.id())) {
                blocks.add(titled(table));
            } else if (!taken.contains(block)) {
                blocks.add(block);
            }
        }
        return document.with(blocks);
    }

    private Table titled(Table table) {
        Paragraph title = titles.get(table);
        int columns = table.rows().stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(1);
        int span = table.grid() == Table.Grid.SPANS ? columns : 1;
        List<Row> rows = new ArrayList<>(List.of(new Row(List.of(new Cell(0, span, 1, title.prints(), title.place())))));
        rows.addAll(table.rows());
        return new Table(table.id(), table.grid(), rows, table.edges(), table.place());
    }

    private static List<GroupAbove> groups(List<GroupAbove> run) {
        double least = run.stream().filter(above -> above.groups() == 0).mapToDouble(GroupAbove::weight).min().orElse(1);
        return run.stream().map(above -> new GroupAbove(above.table(), above.text(), above.form(), above.group(), Math.min(above.weight(), least),
                above.size(), above.columns(), above.groups())).toList();
    }

    /** The group that the words above a table name best. */
    private GroupAbove group(Table table, FormTable form, CellStage cells, Names names) {
        List<List<String>> paths = form.blocks().stream().map(FormBlock::columns).flatMap(List::stream).filter(path -> path.size() > 1).toList();
        List<String> groups = paths.stream().map(path -> path.get(0)).toList();
        List<String> columns = paths.stream().map(path -> path.get(path.size() - 1)).toList();
        List<String> own = table.rows().stream().flatMap(row -> row.cells().stream()).filter(cells::isWords).map(cell -> cells.cut(cell, 0).text()).toList();
        String text = cells.forms().text(cellText(titles.get(table)));
        String best = groups.stream().max(Comparator.comparingDouble(group -> names.weight(Axis.COLUMN, text, group))).orElse("");
        return new GroupAbove(table.id(), text, form.id(), best, names.weight(Axis.COLUMN, text, best), Collections.frequency(groups, best),
                named(own, columns, names), named(own, groups, names));
    }

    private static int named(List<String> words, List<String> wanted, Names names) {
        return (int) words.stream().filter(text -> wanted.stream().anyMatch(name -> names.weight(Axis.COLUMN, text, name) > 0)).count();
    }
}
