package gouji.analysis.arbiter;

import gouji.analysis.relations.Evaluation;
import gouji.analysis.relations.Figure;
import gouji.fact.Proposal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which reading of a table is taken.
 *
 * @param accepted the proposals it follows, in the order in which they were taken
 * @param weighed all that was weighed, in order
 * @param open     the fields on which the best readings differ, each with the values that others of them give it
 */
public record Verdict(Reading reading, List<Proposal> accepted, List<Weighed> weighed, Map<String, Set<BigDecimal>> open) {

    public Verdict {
        accepted = List.copyOf(accepted);
        weighed = List.copyOf(weighed);
        open = Map.copyOf(open);
    }

    /** The same, with these fields open, too. */
    public Verdict doubting(Collection<String> ids) {
        Map<String, Set<BigDecimal>> more = new HashMap<>(open);
        ids.forEach(id -> more.putIfAbsent(id, Set.of()));
        return new Verdict(reading, accepted, weighed, more);
    }

    /** All that the relations say of the figures that are not open: nothing follows from a figure that may be another. */
    public Evaluation evaluation() {
        return reading.scales().relations().evaluate(id -> open.containsKey(id) && reading.figures().containsKey(id) ? Figure.LOST : reading.figures().get(id));
    }
}
