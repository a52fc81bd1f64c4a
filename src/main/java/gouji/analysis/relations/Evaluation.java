package gouji.analysis.relations;

import java.util.List;

/**
 * What the relations of a form say of one reading of a report. The same whatever the order of fields and of relations.
 *
 * @param outcomes       of the relations in force, by instance; a relation of whose figures none has a place and none is inferred
 *                       says nothing and is left out
 * @param contradictions between relations that each could hold, by their first relation; no two share a relation
 * @param inferred       by field id
 * @param ranges         of the open fields of the outcomes that are not inferred, by field id
 */
public record Evaluation(List<Outcome> outcomes, List<Contradiction> contradictions, List<Inferred> inferred,
        List<Range> ranges) {

    public Evaluation {
        outcomes = List.copyOf(outcomes);
        contradictions = List.copyOf(contradictions);
        inferred = List.copyOf(inferred);
        ranges = List.copyOf(ranges);
    }

    /**
     * How many relations cannot hold whatever the open cells are: the broken ones, and one for each contradiction. As no two
     * contradictions share a relation, at least so many would have to be given up for the rest to hold.
     */
    public int impossible() {
        return contradictions.size() + (int) outcomes.stream().filter(o -> o.state() == Outcome.State.BROKEN).count();
    }

    /** How many relations hold on printed figures, 0 = 0 not counted. */
    public int held() {
        return (int) outcomes.stream().filter(Outcome::nontrivial).count();
    }

    /** The open fields on which relations disagree, by id. */
    public List<String> disputed() {
        return contradictions.stream().flatMap(c -> c.disputed().stream()).distinct().sorted().toList();
    }
}
