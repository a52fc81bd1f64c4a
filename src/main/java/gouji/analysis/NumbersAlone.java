package gouji.analysis;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.fact.NumberAlone;
import gouji.fact.PrintedAlone;
import gouji.fact.ValueLeft;
import gouji.language.Numerals;
import gouji.language.Reading;
import gouji.report.Field;
import gouji.report.Repair;
import gouji.report.Status;
import gouji.report.Unplaced;
import gouji.report.Value;
import gouji.rules.Form;
import gouji.rules.FormField;
import gouji.rules.RuleSession;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Stage {@code alone}: numbers that stand alone at a table, and what relations leave for fields that print nothing, in; which number is
 * which field's out. The value is the relations'; that it is printed after all, and where, is what the stage finds.
 */
final class NumbersAlone {

    static final String NAME = "alone";

    /** @param unplaced the figure as the account has it, or null for a line outside tables */
    private record Alone(String raw, Place place, Unplaced unplaced) {
    }

    private final Document document;
    private final TableStage tables;
    private final Form form;
    private final Numerals numerals;
    private final Draft draft;
    private final List<Alone> alone = new ArrayList<>();
    private final List<NumberAlone> facts = new ArrayList<>();

    private NumbersAlone(Document document, TableStage tables, Form form, Numerals numerals, Draft draft) {
        this.document = document;
        this.tables = tables;
        this.form = form;
        this.numerals = numerals;
        this.draft = draft;
    }

    /** Fields whose figures stand alone are repaired in the draft afterwards, and their prints accounted for. */
    static void run(Document document, TableStage tables, Form form, Numerals numerals, Draft draft, RuleSession session) {
        new NumbersAlone(document, tables, form, numerals, draft).run(session);
    }

    private void run(RuleSession session) {
        List<ValueLeft> left = form.fields().stream().filter(field -> draft.fields().get(field.id()).status() == Status.INFERRED)
                .map(field -> new ValueLeft(field.table(), field.id(), value(field).stripTrailingZeros())).toList();
        if (left.isEmpty()) {
            return;
        }
        lines();
        unplaced();
        session.insertAll(left);
        session.insertAll(facts);
        session.fire(NAME);
        session.facts(PrintedAlone.class).forEach(printed -> session.origin(printed)
                .ifPresent(rule -> place(field(printed.id()), alone.get(printed.number()), rule.code(), rule.name())));
        List<String> order = form.fields().stream().map(FormField::id).toList();
        draft.repairs().sort(Comparator.comparingInt(repair -> order.indexOf(repair.fields().get(0))));
    }

    private void lines() {
        List<Block> blocks = document.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                List<String> beside = Stream.of(tableAt(i, -1), tableAt(i, 1)).filter(id -> !id.isEmpty()).distinct().toList();
                add(new Alone(paragraph.text(), paragraph.place(), null), paragraph.prints(), beside);
            }
        }
    }

    private void unplaced() {
        for (Unplaced figure : List.copyOf(draft.unplaced())) {
            Table table = document.tables().filter(each -> each.id() == figure.table()).findFirst().orElseThrow();
            List<Print> prints = prints(table.rows()).filter(print -> print.place().equals(figure.at())).toList();
            String claimed = tables.claimedBy(table);
            boolean last = claimed != null && isEnd(table, claimed, 1) && prints(table.rows().subList(table.rows().size() - 1, table.rows().size())).toList().equals(prints);
            add(new Alone(figure.raw(), figure.at(), figure), prints, last ? List.of(claimed) : List.of());
        }
    }

    private static Stream<Print> prints(List<Row> rows) {
        return rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream());
    }

    private void add(Alone number, List<Print> prints, List<String> beside) {
        Reading reading = numerals.read(number.raw());
        if (reading.kind() == Reading.Kind.NUMBER && prints.stream().allMatch(print -> print.confidence() == 1)) {
            facts.add(new NumberAlone(alone.size(), reading.value().stripTrailingZeros(), beside));
            alone.add(number);
        }
    }

    /** The form's table that begins or ends next to the block, with nothing but numbers between; empty if none does. */
    private String tableAt(int block, int direction) {
        for (int i = block + direction; i >= 0 && i < document.blocks().size(); i += direction) {
            Block next = document.blocks().get(i);
            if (next instanceof Table table) {
                String claimed = tables.claimedBy(table);
                return claimed != null && isEnd(table, claimed, -direction) ? claimed : "";
            }
            if (!(next instanceof Paragraph paragraph) || numerals.read(paragraph.text()).kind() != Reading.Kind.NUMBER) {
                return "";
            }
        }
        return "";
    }

    /** Whether it is the last of the tables printed for the form's, or for direction -1 the first: a number between two is likely a page's. */
    private boolean isEnd(Table table, String form, int direction) {
        List<Table> all = document.tables().filter(each -> form.equals(tables.claimedBy(each))).toList();
        return all.get(direction > 0 ? all.size() - 1 : 0) == table;
    }

    private BigDecimal value(FormField field) {
        return ((Value.Number) draft.fields().get(field.id()).value()).number();
    }

    private FormField field(String id) {
        return form.fields().stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    private void place(FormField field, Alone number, String code, String name) {
        Value value = draft.fields().get(field.id()).value();
        draft.fields().put(field.id(), new Field(field.id(), value, Status.REPAIRED, number.raw(), List.of(number.place()), List.of(), List.of()));
        draft.amounts().put(field.id(), new Amount(value(field), null, true));
        draft.placed(draft.placed() + 1);
        draft.unplaced().remove(number.unplaced());
        draft.repairs().add(new Repair(code, name, List.of(field.id()), number.raw(),
                String.join(" / ", field.row()) + " / " + field.column() + ": " + number.raw(), name, number.place()));
    }
}
