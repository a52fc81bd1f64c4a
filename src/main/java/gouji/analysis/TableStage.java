package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.Names;
import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Picture;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.Aside;
import gouji.fact.Axis;
import gouji.fact.Claim;
import gouji.fact.PartOfLabel;
import gouji.fact.PictureSeen;
import gouji.fact.Repeated;
import gouji.fact.TableLikeness;
import gouji.fact.TableSeen;
import gouji.rules.FormBlock;
import gouji.rules.FormRow;
import gouji.rules.FormTable;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Stage {@code tables}: what printed tables name in, which table of the form each of them is out. */
final class TableStage {

    static final String NAME = "tables";

    private final Document document;
    private final Outline outline;
    private final CellStage cells;
    private final Map<Integer, String> captions;
    private final Map<Integer, String> claims = new HashMap<>();
    private final Set<Aside> asides = new HashSet<>();
    private final Set<Cell> partsOfLabels = new HashSet<>();

    TableStage(Document document, Outline outline, CellStage cells) {
        this.document = document;
        this.outline = outline;
        this.cells = cells;
        this.captions = Captions.of(document, outline);
    }

    void run(List<FormTable> forms, Names names, RuleSession session) {
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = document.blocks().get(i);
            if (block instanceof Table table) {
                Set<String> words = words(table);
                session.insert(new TableSeen(table.id(), outline.sectionOf(i), table.rows().size(), cells.figures(table)));
                forms.forEach(form -> session.insert(likeness(table, words, form, names)));
                new RowCount(cells).of(table).ifPresent(session::insert);
                session.insertAll(new FirstNumbers(cells).of(table));
            } else if (block instanceof Picture picture) {
                session.insert(new PictureSeen(i, outline.sectionOf(i), picture.place()));
            }
        }
        session.fire(NAME);
        session.facts(Claim.class).stream()
                .sorted(Comparator.comparingDouble(Claim::weight).thenComparing(Claim::form))
                .forEach(claim -> claims.put(claim.table(), claim.form()));
        dropCopies(forms, names, session);
        asides.addAll(session.facts(Aside.class));
        List<PartOfLabel> parts = session.facts(PartOfLabel.class);
        document.tables().forEach(table -> parts.stream().filter(part -> part.table() == table.id()).flatMap(part -> cells(table, part))
                .forEach(partsOfLabels::add));
    }

    /** The short lines above each printed table, by its number. */
    Map<Integer, String> captions() {
        return captions;
    }

    private void dropCopies(List<FormTable> forms, Names names, RuleSession session) {
        RepeatedTables copies = new RepeatedTables(this, names);
        forms.forEach(form -> session.insertAll(copies.of(form, claimed(form))));
        session.fire(RepeatedTables.NAME);
        session.facts(Repeated.class).forEach(copy -> claims.remove(copy.table()));
    }

    private static Stream<Cell> cells(Table table, PartOfLabel part) {
        return table.rows().get(part.row()).cells().stream().filter(cell -> cell.column() == part.column());
    }

    private Set<String> words(Table table) {
        Set<String> words = new LinkedHashSet<>();
        for (Row row : table.rows()) {
            row.cells().stream().filter(cells::isWords).map(cell -> cells.cut(cell, 0).text()).forEach(words::add);
        }
        return words;
    }

    private static TableLikeness likeness(Table table, Set<String> words, FormTable form, Names names) {
        Set<String> rows = new HashSet<>();
        Set<String> columns = new HashSet<>();
        for (FormBlock block : form.blocks()) {
            block.rows().stream().map(FormRow::path).forEach(rows::addAll);
            block.columns().forEach(columns::addAll);
        }
        List<Double> rowsNamed = weights(words, rows, Axis.ROW, names);
        List<Double> columnsNamed = weights(words, columns, Axis.COLUMN, names);
        double weight = Stream.concat(rowsNamed.stream(), columnsNamed.stream()).mapToDouble(Double::doubleValue).sum();
        return new TableLikeness(table.id(), form.id(), rowsNamed.size(), columnsNamed.size(), weight);
    }

    /** The weights of those wanted names that some of the words name. */
    private static List<Double> weights(Set<String> words, Set<String> wanted, Axis axis, Names names) {
        return wanted.stream().sorted()
                .map(name -> words.stream().mapToDouble(text -> names.weight(axis, text, name)).max().orElse(0))
                .filter(weight -> weight > 0).toList();
    }

    /** The form's table that a printed table is, or null. */
    String claimedBy(Table table) {
        return claims.get(table.id());
    }

    /** Whether the cell prints a figure, and rules do not say that it is part of a label or that its column is neither label nor figure. */
    boolean isFigure(Table table, Cell cell) {
        return cells.isFigure(cell) && !isAside(table, cell) && !partsOfLabels.contains(cell);
    }

    private boolean isAside(Table table, Cell cell) {
        return asides.contains(new Aside(table.id(), cell.column()));
    }

    /** The print of a form's table, as it stands; without rows where no printed table is it. */
    Cutting print(FormTable form) {
        List<Table> tables = claimed(form);
        List<CutRow> rows = new ArrayList<>();
        for (Table table : tables) {
            table.rows().forEach(row -> rows.add(row(table, row, rows.size())));
        }
        return new Cutting(form, tables, rows, cells.forms());
    }

    /** Which of the printed tables that are a form's have words over their figures that name its columns in another order. */
    Set<Integer> inAnotherOrder(FormTable form) {
        return new WordsOverTable(document, outline, cells).inAnotherOrder(claimed(form), form);
    }

    private List<Table> claimed(FormTable form) {
        return document.tables().filter(table -> form.id().equals(claimedBy(table))).toList();
    }

    /** The rows of one table as they stand. */
    List<CutRow> rows(Table table) {
        return table.rows().stream().map(row -> row(table, row, 0)).toList();
    }

    private CutRow row(Table table, Row row, int number) {
        List<CutCell> cut = row.cells().stream().filter(cell -> !isAside(table, cell))
                .map(cell -> partsOfLabels.contains(cell) ? cells.cut(cell, number).words() : cells.cut(cell, number)).toList();
        return new CutRow(number, table.id(), cut, CutRow.NONE);
    }
}
