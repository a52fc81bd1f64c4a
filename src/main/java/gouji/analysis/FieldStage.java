package gouji.analysis;

import gouji.analysis.arbiter.Arbiter;
import gouji.analysis.arbiter.Reading;
import gouji.analysis.arbiter.Verdict;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.relations.Scales;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Place;
import gouji.document.Table;
import gouji.fact.CellKind;
import gouji.fact.Doubt;
import gouji.fact.FigureAgain;
import gouji.fact.FigureOutOfStep;
import gouji.fact.Repeated;
import gouji.language.Language;
import gouji.report.TableFound;
import gouji.report.Unplaced;
import gouji.rules.Form;
import gouji.rules.FormField;
import gouji.rules.FormTable;
import gouji.rules.RuleSession;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From claimed tables to fields: named, proposed otherwise, settled; nothing printed is lost. */
final class FieldStage {

    private final Form form;
    private final FormRelations relations;
    private final Language language;
    private final Map<String, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<String, NamedTable> prints = new LinkedHashMap<>();
    private final Map<String, TableFields> fieldsOf = new LinkedHashMap<>();

    FieldStage(Form form, FormRelations relations, Language language) {
        this.form = form;
        this.relations = relations;
        this.language = language;
    }

    Draft run(TableStage tables, Wordings wordings, RuleSession session) {
        Draft draft = new Draft();
        ProposalStage proposals = new ProposalStage(zeros(tables), session);
        for (FormTable table : form.tables()) {
            Scales scales = new Scales(relations.within(table));
            TableReading naming = new TableReading(wordings);
            Cutting print = tables.print(table);
            NamedTable named = naming.read(print);
            AtomicInteger turn = new AtomicInteger();
            Verdict verdict = new Arbiter(cutting -> Reading.of(naming.read(cutting), scales))
                    .decide(print, reading -> proposals.run(reading, turn.getAndIncrement()));
            verdict = verdict.doubting(outOfStep(table, verdict.reading(), naming, tables.inAnotherOrder(table), session)).doubting(printedOtherwise(table, session));
            prints.put(table.id(), named);
            verdicts.put(table.id(), verdict);
            TableFields fields = new TableFields(verdict, tables.captions(), language);
            fieldsOf.put(table.id(), fields);
            RepairAccount.of(named, verdict, fields, session, form).forEach(draft.repairs()::add);
        }
        for (FormField field : form.fields()) {
            TableFields fields = fieldsOf.get(field.table());
            Amount amount = fields.amount(field);
            draft.amounts().put(field.id(), amount);
            draft.fields().put(field.id(), fields.field(field, amount));
            if (fields.rowOf(field.id()) != null) {
                draft.rowPlaces().put(field.id(), place(fields.rowOf(field.id()).row()));
            }
        }
        return draft;
    }

    /** Fields that rules doubt because their rows do not stand as the others do, or are printed again otherwise. */
    private static List<String> outOfStep(FormTable table, Reading reading, TableReading naming, Set<Integer> misordered,
            RuleSession session) {
        List<FigureOutOfStep> figures = RowsOutOfStep.of(table.id(), reading, misordered);
        List<FigureAgain> again = RowsAgain.of(table.id(), reading, naming);
        session.insertAll(figures);
        session.insertAll(again);
        session.fire(RowsOutOfStep.NAME);
        Set<String> doubted = session.facts(Doubt.class).stream().map(Doubt::id).collect(Collectors.toSet());
        return Stream.concat(figures.stream().map(FigureOutOfStep::id), again.stream().map(FigureAgain::id)).filter(doubted::contains).toList();
    }

    /** Fields that another print of the table prints otherwise. */
    private static List<String> printedOtherwise(FormTable table, RuleSession session) {
        return session.facts(Repeated.class).stream().filter(copy -> copy.form().equals(table.id())).flatMap(copy -> copy.fields().stream()).toList();
    }

    private int zeros(TableStage tables) {
        return (int) form.tables().stream().flatMap(table -> tables.print(table).rows().stream()).flatMap(row -> row.cells().stream())
                .filter(cell -> cell.reading().value() != null && cell.reading().value().signum() == 0).count();
    }

    static Place place(CutRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).map(cell -> cell.places().get(0)).findFirst()
                .orElse(row.cells().isEmpty() ? null : row.cells().get(0).places().get(0));
    }

    /** Lists the tables of the document, and the figures that are the print of no field. */
    void account(Document document, Outline outline, TableStage tables, Draft draft) {
        draft.placed((int) verdicts.values().stream().flatMap(verdict -> verdict.reading().cells().values().stream())
                .filter(cell -> cell.kind() == CellKind.FIGURE).count());
        Set<Place> placedAt = new HashSet<>();
        verdicts.values().forEach(verdict -> verdict.reading().cells().values().forEach(cell -> placedAt.addAll(cell.places())));
        Set<String> counted = form.tables().stream().map(FormTable::id).collect(Collectors.toSet());
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Table table) {
                String claimed = tables.claimedBy(table);
                draft.tables().add(new TableFound(table.id(), claimed, table.place()));
                if (claimed != null || counted.contains(outline.sectionOf(i))) {
                    table.rows().stream().flatMap(row -> row.cells().stream())
                            .filter(cell -> cell.prints().stream().noneMatch(print -> placedAt.contains(print.place())))
                            .flatMap(cell -> tables.isFigure(table, cell) ? Stream.of(new Unplaced(cell.text(), table.id(), cell.prints().get(0).place()))
                                    : lines(table, cell))
                            .filter(figure -> claimed == null || inBody(prints.get(claimed), table.id(), figure.at()))
                            .forEach(draft.unplaced()::add);
                }
            }
        }
        Set<Place> told = draft.unplaced().stream().map(Unplaced::at).collect(Collectors.toSet());
        verdicts.values().stream().flatMap(verdict -> amongOthers(verdict.reading())).filter(number -> !told.contains(number.at()))
                .forEach(draft.unplaced()::add);
    }

    /** The figures of a cell that prints one in each of its lines. */
    private Stream<Unplaced> lines(Table table, Cell cell) {
        boolean figures = cell.prints().size() > 1 && cell.prints().stream().allMatch(print -> language.numerals().read(print.text()).isSure());
        return figures ? cell.prints().stream().map(print -> new Unplaced(print.text(), table.id(), print.place())) : Stream.empty();
    }

    /** The numbers in cells that print several, cut out or not, that no field has. */
    private static Stream<Unplaced> amongOthers(Reading reading) {
        Set<CutCell> placed = Collections.newSetFromMap(new IdentityHashMap<>());
        placed.addAll(reading.cells().values());
        return reading.table().rows().stream().flatMap(row -> row.row().figures().stream()
                .filter(cell -> (cell.isSeveral() || cell.recut()) && cell.places().size() == 1 && !placed.contains(cell))
                .map(cell -> new Unplaced(cell.raw(), row.row().table(), cell.places().get(0))));
    }

    /** A figure in a header is none. */
    private static boolean inBody(NamedTable table, int id, Place place) {
        return table.headers().stream().filter(header -> header.table() == id).flatMap(header -> header.rows().stream())
                .flatMap(row -> row.cells().stream()).noneMatch(cell -> cell.places().contains(place));
    }

    Map<String, Verdict> verdicts() {
        return verdicts;
    }

    Map<String, NamedTable> prints() {
        return prints;
    }

    TableFields fieldsOf(String table) {
        return fieldsOf.get(table);
    }
}
