package gouji.analysis;

import gouji.analysis.relations.Disagreement;
import gouji.analysis.relations.Figure;
import gouji.analysis.relations.Figures;
import gouji.analysis.relations.Outcome;
import gouji.analysis.relations.RelationGraph;
import gouji.fact.Correction;
import gouji.fact.RelationState;
import gouji.report.Field;
import gouji.report.Value;
import gouji.rules.Form;
import gouji.rules.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules that check a report are shown of a format's relations, those between tables too: held against the figures that are sure. */
final class RelationFacts {

    private RelationFacts() {
    }

    static List<Object> of(Form form, RelationGraph relations, Draft draft) {
        Figures figures = id -> figure(draft.fields().get(id));
        List<Disagreement> disagreements = relations.disagreements(figures);
        Map<Relation, String> names = new HashMap<>();
        disagreements.forEach(each -> each.broken().forEach(relation -> names.put(relation, name(each))));
        List<Object> facts = new ArrayList<>();
        for (Outcome outcome : relations.evaluate(figures).outcomes()) {
            Relation relation = outcome.relation();
            String last = relation.right().get(relation.right().size() - 1);
            facts.add(new RelationState(relation.id(), form.shared(relation.fields()), form.ordered(relation.fields()),
                    relation.right().size() == 1 ? last : null, outcome.state().name(), outcome.expected(), outcome.actual(),
                    names.get(relation), draft.placeOf(List.of(last))));
        }
        disagreements.forEach(each -> each.changes()
                .forEach(change -> facts.add(new Correction(name(each), change.fields(), change.values(), change.exchanged()))));
        return facts;
    }

    private static String name(Disagreement disagreement) {
        return disagreement.broken().get(0).instance();
    }

    static Figure figure(Field field) {
        return switch (field.status()) {
            case READ, REPAIRED -> number(field) == null ? Figure.LOST : Figure.printed(number(field));
            case BLANK -> Figure.BLANK;
            case DOUBTFUL -> Figure.LOST;
            case INFERRED -> field.places().isEmpty() ? Figure.ABSENT : Figure.BLANK;
            case ABSENT -> Figure.ABSENT;
        };
    }

    static BigDecimal number(Field field) {
        return field.value() instanceof Value.Number number ? number.number() : null;
    }
}
