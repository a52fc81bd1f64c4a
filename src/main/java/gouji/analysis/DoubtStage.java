package gouji.analysis;

import gouji.analysis.relations.Evaluation;
import gouji.analysis.relations.Inferred;
import gouji.analysis.relations.Outcome;
import gouji.analysis.relations.RelationGraph;
import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Print;
import gouji.document.Table;
import gouji.fact.Doubt;
import gouji.fact.DoubtfulPrints;
import gouji.fact.RecognisedFigure;
import gouji.report.Field;
import gouji.report.Status;
import gouji.report.Value;
import gouji.rules.Form;
import gouji.rules.FormField;
import gouji.rules.FormTable;
import gouji.rules.RuleSession;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Stage {@code doubts}: figures recognised in pictures in, those that are not certain out. A file that says its print itself has none. */
final class DoubtStage {

    static final String NAME = "doubts";

    private final Form form;
    private final RelationGraph relations;
    private final Draft draft;
    private final Map<Place, Double> confidences = new HashMap<>();

    private DoubtStage(Document document, Form form, RelationGraph relations, Draft draft) {
        this.form = form;
        this.relations = relations;
        this.draft = draft;
        document.blocks().stream().flatMap(DoubtStage::prints).filter(print -> print.confidence() < 1)
                .forEach(print -> confidences.merge(print.place(), print.confidence(), Math::min));
    }

    /** Fields that a rule doubts are doubtful in the draft afterwards, and told to the session, table by table. */
    static void run(Document document, Form form, RelationGraph relations, Draft draft, RuleSession session) {
        new DoubtStage(document, form, relations, draft).run(session);
    }

    private static Stream<Print> prints(Block block) {
        if (block instanceof Table table) {
            return table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream());
        }
        return block instanceof Paragraph paragraph ? paragraph.prints().stream() : Stream.empty();
    }

    private void run(RuleSession session) {
        List<Field> recognised = draft.fields().values().stream().filter(field -> isPlain(field) && confidence(field.id()) < 1).toList();
        if (recognised.isEmpty()) {
            return;
        }
        List<Outcome> kept = evaluation().outcomes().stream().filter(outcome -> outcome.state() == Outcome.State.KEPT).toList();
        Map<String, Double> support = new HashMap<>();
        Map<String, Integer> relations = new HashMap<>();
        for (Outcome outcome : kept) {
            List<String> fields = outcome.relation().fields();
            for (String id : fields) {
                support.merge(id, leastOfOthers(id, fields), Math::max);
                relations.merge(id, outcome.nontrivial() ? 1 : 0, Integer::sum);
            }
        }
        recognised.forEach(field -> session.insert(new RecognisedFigure(field.id(), confidence(field.id()),
                support.getOrDefault(field.id(), 0.0), relations.getOrDefault(field.id(), 0))));
        session.fire(NAME);
        Set<String> doubted = session.facts(Doubt.class).stream().map(Doubt::id).collect(Collectors.toSet());
        recognised.stream().filter(field -> doubted.contains(field.id())).forEach(this::doubt);
        addCandidates(doubted);
        for (FormTable table : form.tables()) {
            List<String> ids = form.fields().stream().filter(field -> field.table().equals(table.id())).map(FormField::id)
                    .filter(doubted::contains).toList();
            if (!ids.isEmpty()) {
                session.insert(new DoubtfulPrints(ids, draft.fields().get(ids.get(0)).places().get(0)));
            }
        }
    }

    private static boolean isPlain(Field field) {
        return (field.status() == Status.READ || field.status() == Status.REPAIRED) && field.raw() != null;
    }

    /** The least of its prints'. */
    private double confidence(String id) {
        Field field = draft.fields().get(id);
        return field.raw() == null ? 1
                : field.places().stream().mapToDouble(place -> confidences.getOrDefault(place, 1.0)).min().orElse(1);
    }

    private double leastOfOthers(String id, List<String> fields) {
        return fields.stream().filter(other -> !other.equals(id)).mapToDouble(this::confidence).min().orElse(0);
    }

    private Evaluation evaluation() {
        return relations.evaluate(id -> RelationFacts.figure(draft.fields().get(id)));
    }

    private void doubt(Field field) {
        draft.fields().put(field.id(), new Field(field.id(), field.value(), Status.DOUBTFUL, field.raw(), field.places(), List.of(), field.candidates()));
    }

    /** What the relations would leave in place of a doubtful print is what it may say instead. */
    private void addCandidates(Set<String> doubted) {
        for (Inferred inferred : evaluation().inferred()) {
            Field field = draft.fields().get(inferred.field());
            Value other = Value.of(inferred.value());
            if (doubted.contains(field.id()) && !other.equals(field.value())) {
                draft.fields().put(field.id(), new Field(field.id(), field.value(), field.status(), field.raw(), field.places(), List.of(), List.of(other)));
            }
        }
    }
}
