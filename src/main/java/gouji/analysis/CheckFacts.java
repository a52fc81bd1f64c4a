package gouji.analysis;

import gouji.analysis.arbiter.Verdict;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.Leaf;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.RelationGraph;
import gouji.document.Place;
import gouji.fact.FieldSeen;
import gouji.fact.FieldValue;
import gouji.fact.OpenFields;
import gouji.fact.RowState;
import gouji.fact.TableState;
import gouji.report.Field;
import gouji.report.Unplaced;
import gouji.rules.Form;
import gouji.rules.FormBlock;
import gouji.rules.FormField;
import gouji.rules.FormRow;
import gouji.rules.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What the rules that check a report are shown of its tables. */
final class CheckFacts {

    private final Form form;
    private final FieldStage stage;
    private final Draft draft;
    private final List<Object> facts = new ArrayList<>();

    private CheckFacts(Form form, FieldStage stage, Draft draft) {
        this.form = form;
        this.stage = stage;
        this.draft = draft;
    }

    static List<Object> of(Form form, RelationGraph relations, FieldStage stage, Draft draft) {
        CheckFacts facts = new CheckFacts(form, stage, draft);
        form.tables().forEach(facts::table);
        facts.fields();
        facts.facts.addAll(RelationFacts.of(form, relations, draft));
        facts.unplaced();
        return facts.facts;
    }

    private void table(FormTable table) {
        Verdict verdict = stage.verdicts().get(table.id());
        NamedTable taken = verdict.reading().table();
        Place at = taken.cutting().tables().isEmpty() ? null : taken.cutting().tables().get(0).place();
        if (taken.cutting().tables().isEmpty()) {
            facts.add(new TableState(TableState.Kind.MISSING, table.id(), ids(field -> field.table().equals(table.id()) && field.always()), "", 0, null));
            return;
        }
        for (FormBlock block : table.blocks()) {
            for (FormRow row : block.rows()) {
                row(table, block, row, taken, at);
            }
        }
        for (PlacedRow row : taken.rows()) {
            boolean figures = !row.row().figures().isEmpty();
            if (row.form() == null && figures || row.byNeighbours()) {
                List<String> fields = row.form() == null ? List.of() : row.form().fields();
                facts.add(new RowState(RowState.Kind.UNNAMED, print(row), fields, row.row().figures().size(), 0, FieldStage.place(row.row())));
            }
        }
        headers(taken);
        blanks(table, taken, at);
        List<String> open = ids(field -> field.table().equals(table.id()) && stage.fieldsOf(table.id()).open(field.id()));
        if (!open.isEmpty()) {
            facts.add(new OpenFields(open, draft.placeOf(open)));
        }
    }

    /** Its label; where it has none, all of it. */
    private static String print(PlacedRow row) {
        String label = print(row.row().labels());
        return label.isBlank() ? print(row.row().cells()) : label;
    }

    private static String print(List<CutCell> cells) {
        return cells.stream().map(CutCell::raw).filter(raw -> !raw.isBlank()).collect(Collectors.joining(" "));
    }

    private void row(FormTable table, FormBlock block, FormRow row, NamedTable taken, Place tableAt) {
        List<PlacedRow> printed = taken.rows().stream()
                .filter(each -> each.form() != null && row.fields().containsAll(each.form().fields())).toList();
        if (printed.isEmpty()) {
            boolean replaced = table.blocks().stream().flatMap(each -> each.rows().stream())
                    .anyMatch(other -> !other.always() && other.isGroupOf(row) && isPlaced(taken, other));
            if (row.always() && !replaced) {
                facts.add(new RowState(RowState.Kind.MISSING, row.name(), row.fields(), 0, block.columns().size(), tableAt));
            }
            return;
        }
        List<String> lacking = row.fields().stream().filter(id -> printed.stream().noneMatch(each -> each.form().fields().contains(id))).toList();
        if (row.always() && !lacking.isEmpty()) {
            facts.add(new RowState(RowState.Kind.MISSING, row.name(), lacking, 0, block.columns().size(), tableAt));
        }
        PlacedRow first = printed.stream().filter(each -> each.fit() != PlacedRow.Fit.SURE).findFirst().orElse(printed.get(0));
        int figures = first.row().figures().size();
        Place at = FieldStage.place(first.row());
        if (first.fit() == PlacedRow.Fit.SHORT || first.lacks()) {
            facts.add(new RowState(RowState.Kind.SHORT, row.name(), first.form().fields(), figures, first.block().columns().size(), at));
        } else if (first.fit() == PlacedRow.Fit.LONG) {
            facts.add(new RowState(RowState.Kind.LONG, row.name(), first.form().fields(), figures, first.block().columns().size(), at));
        } else if (first.cells().stream().anyMatch(cell -> cell == null) && row.always()) {
            facts.add(new RowState(RowState.Kind.SHORT, row.name(), first.form().fields(), figures, first.block().columns().size(), at));
        }
        if (first.outOfOrder()) {
            facts.add(new RowState(RowState.Kind.MOVED, row.name(), row.fields(), figures, block.columns().size(), at));
        }
        if (!row.always()) {
            List<String> fields = new ArrayList<>(row.fields());
            block.rows().stream().filter(other -> row.isGroupOf(other)).filter(other -> !isPlaced(taken, other))
                    .forEach(other -> fields.addAll(other.fields()));
            facts.add(new RowState(RowState.Kind.MERGED, row.name(), form.ordered(fields), figures, block.columns().size(), at));
        }
    }

    private static boolean isPlaced(NamedTable table, FormRow row) {
        return table.rows().stream().anyMatch(each -> each.form() == row);
    }

    private void headers(NamedTable taken) {
        for (List<PlacedRow> rows : taken.underOneHeader()) {
            for (int column : rows.get(0).columns().byNeighbours()) {
                Leaf leaf = rows.get(0).columns().leaves().get(column);
                List<String> ids = rows.stream().map(row -> row.form().fields().get(column)).distinct().toList();
                facts.add(new TableState(TableState.Kind.HEADER_UNNAMED, taken.cutting().form().id(), form.ordered(ids), leaf.raw(), 0,
                        leaf.stack().get(0).places().get(0)));
            }
        }
    }

    /** Empty cells of rows that are otherwise whole: a row that lacks figures is another matter. */
    private void blanks(FormTable table, NamedTable taken, Place at) {
        List<String> blank = new ArrayList<>();
        for (PlacedRow row : taken.rows()) {
            for (int j = 0; row.fit() == PlacedRow.Fit.SURE && j < row.cells().size(); j++) {
                if (row.cells().get(j) != null && row.cells().get(j).isBlank()) {
                    blank.add(row.form().fields().get(j));
                }
            }
        }
        if (!blank.isEmpty()) {
            facts.add(new TableState(TableState.Kind.BLANK, table.id(), form.ordered(blank), "", blank.size(), at));
        }
    }

    private void fields() {
        for (FormField field : form.fields()) {
            Field found = draft.fields().get(field.id());
            Amount amount = draft.amounts().get(field.id());
            Verdict verdict = stage.verdicts().get(field.table());
            Place at = found.places().isEmpty() ? draft.rowPlaces().get(field.id()) : found.places().get(0);
            boolean legible = found.raw() == null || found.value() != null || amount.value() != null;
            facts.add(new FieldSeen(field.id(), String.join(" / ", field.row()), field.column(), field.unit(), RelationFacts.number(found),
                    found.status().word(), found.raw(), amount.cellUnit(), amount.unitSure(), legible,
                    !verdict.open().containsKey(field.id()), at));
            facts.add(new FieldValue(field.id(), RelationFacts.number(found), found.status().word()));
        }
    }

    private void unplaced() {
        for (FormTable table : form.tables()) {
            List<Unplaced> own = draft.unplaced().stream().filter(unplaced -> stage.verdicts().get(table.id()).reading().table().cutting()
                    .tables().stream().anyMatch(each -> each.id() == unplaced.table())).toList();
            if (!own.isEmpty()) {
                facts.add(new TableState(TableState.Kind.UNPLACED, table.id(), List.of(), "", own.size(), own.get(0).at()));
            }
        }
    }

    private List<String> ids(Predicate<FormField> wanted) {
        return form.fields().stream().filter(wanted).map(FormField::id).toList();
    }
}
