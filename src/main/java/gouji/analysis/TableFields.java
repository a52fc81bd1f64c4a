package gouji.analysis;

import gouji.analysis.arbiter.Verdict;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.naming.Leaf;
import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.Evaluation;
import gouji.analysis.relations.Inferred;
import gouji.rules.Relation;
import gouji.document.Place;
import gouji.fact.CellKind;
import gouji.language.Language;
import gouji.report.Field;
import gouji.report.Status;
import gouji.report.Value;
import gouji.rules.FormField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The fields of one table, out of the reading that was taken. */
final class TableFields {

    private final Verdict verdict;
    private final Map<String, Inferred> inferred = new HashMap<>();
    private final Set<String> disputed;
    private final Map<Integer, String> captions;
    private final Language language;
    private final Map<String, PlacedRow> rowOf = new HashMap<>();
    private final Set<String> decided = new HashSet<>();
    private final Set<String> torn = new HashSet<>();

    /** @param captions the lines above printed tables, by their numbers */
    TableFields(Verdict verdict, Map<Integer, String> captions, Language language) {
        this.verdict = verdict;
        this.captions = captions;
        Evaluation evaluation = verdict.evaluation();
        evaluation.inferred().stream().filter(each -> !hasUnnamed(verdict) || each.from().stream().allMatch(relation -> isOfOneRow(relation, verdict)))
                .forEach(each -> inferred.put(each.field(), each));
        disputed = Set.copyOf(evaluation.disputed());
        this.language = language;
        for (PlacedRow row : verdict.reading().table().rows()) {
            if (row.form() != null) {
                row.form().fields().forEach(id -> rowOf.putIfAbsent(id, row));
                for (int j = 0; j < row.cells().size(); j++) {
                    if (row.cells().get(j) != null && decision(row, j)) {
                        decided.add(row.form().fields().get(j));
                        rowOf.put(row.form().fields().get(j), row);
                    }
                }
                if (row.fit() == PlacedRow.Fit.SHORT || row.fit() == PlacedRow.Fit.LONG) {
                    torn.addAll(row.form().fields());
                }
            }
        }
    }

    /** Whether rows with figures have no name: sums over rows may be theirs, too. */
    private static boolean hasUnnamed(Verdict verdict) {
        return verdict.reading().table().rows().stream().anyMatch(row -> row.form() == null && !row.row().figures().isEmpty());
    }

    private static boolean isOfOneRow(Relation relation, Verdict verdict) {
        return verdict.reading().table().rows().stream().anyMatch(row -> row.form() != null && row.form().fields().containsAll(relation.fields()));
    }

    /** Whether it took a decision to place the cell of this column: its row lacks a figure, it came from another row, or neighbours named it. */
    private static boolean decision(PlacedRow row, int column) {
        CutCell cell = row.cells().get(column);
        return cell.isFigure() && (row.lacks() || row.byNeighbours() || cell.recut()
                || !cell.printedIn().contains(row.row().number())
                || row.columns() != null && row.columns().byNeighbours().contains(column));
    }

    /** Fields whose figures took a decision to place. */
    Set<String> decided() {
        return decided;
    }

    /** Whether readings that stand equally well, or relations, disagree on a field. */
    boolean open(String id) {
        return verdict.open().containsKey(id) || disputed.contains(id);
    }

    /** The printed row that a field is placed in, or null. */
    PlacedRow rowOf(String id) {
        return rowOf.get(id);
    }

    Amount amount(FormField field) {
        CutCell cell = verdict.reading().cells().get(field.id());
        if (cell == null) {
            return new Amount(null, null, true);
        }
        PlacedRow row = rowOf.get(field.id());
        List<String> around = new ArrayList<>();
        int column = row.form().fields().indexOf(field.id());
        Leaf leaf = row.columns() == null ? null : row.columns().leaves().get(column);
        if (leaf != null) {
            around.add(unbroken(leaf.raw()));
        }
        row.row().labels().forEach(label -> around.add(unbroken(label.raw())));
        return Amount.of(cell, field, around, above(row.row()), language.units());
    }

    /** The words of the rows without figures right above a row, from the nearest on, then of the lines above its table. */
    private List<String> above(CutRow row) {
        List<CutRow> rows = verdict.reading().table().cutting().rows().stream().filter(other -> other.table() == row.table() && other.number() < row.number())
                .sorted(Comparator.comparingInt(CutRow::number).reversed()).toList();
        List<String> words = new ArrayList<>();
        for (CutRow other : rows) {
            if (!words.isEmpty() && !other.figures().isEmpty()) {
                break;
            }
            if (other.figures().isEmpty()) {
                other.cells().stream().filter(CutCell::isWords).forEach(cell -> words.add(unbroken(cell.raw())));
            }
        }
        captions.getOrDefault(row.table(), "").lines().forEach(line -> words.add(unbroken(line)));
        return words;
    }

    /** A unit may be broken over lines, and part of one is another unit. */
    private String unbroken(String raw) {
        return language.characters().plain(raw).text().replaceAll("\\s+", "");
    }

    Field field(FormField field, Amount amount) {
        String id = field.id();
        CutCell cell = verdict.reading().cells().get(id);
        Inferred inference = inferred.get(id);
        List<Place> places = cell == null ? List.of() : cell.places();
        if (cell == null || cell.isBlank()) {
            if (inference != null && !verdict.open().containsKey(id)) {
                return new Field(id, Value.of(inference.value()), Status.INFERRED, null, places,
                        inference.from().stream().map(Relation::instance).toList(), List.of());
            }
            Status status = torn.contains(id) || open(id)
                    ? Status.DOUBTFUL : cell == null ? Status.ABSENT : Status.BLANK;
            return new Field(id, null, status, null, places, List.of(), candidates(id));
        }
        if (field.kind() != FormField.Kind.NUMBER) {
            Value value = field.kind() == FormField.Kind.TEXT ? new Value.Text(cell.raw())
                    : language.ticks().read(cell.raw()).map(Value.Truth::new).orElse(null);
            return new Field(id, value, value == null ? Status.DOUBTFUL : placed(id), cell.raw(), places, List.of(), List.of());
        }
        if (cell.kind() != CellKind.FIGURE) {
            List<Value> legible = cell.reading().candidates().stream().map(Value::of).toList();
            return new Field(id, null, Status.DOUBTFUL, cell.raw(), places, List.of(), legible);
        }
        boolean doubtful = verdict.open().containsKey(id) || !amount.unitSure();
        Status status = doubtful ? Status.DOUBTFUL : placed(id);
        return new Field(id, Value.of(amount.value()), status, cell.raw(), places, List.of(), candidates(id));
    }

    private Status placed(String id) {
        return decided.contains(id) ? Status.REPAIRED : Status.READ;
    }

    private List<Value> candidates(String id) {
        return verdict.open().getOrDefault(id, Set.of()).stream().map((BigDecimal value) -> Value.of(value)).toList();
    }
}
