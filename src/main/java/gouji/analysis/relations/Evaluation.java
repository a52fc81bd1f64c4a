package gouji.analysis.relations;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All relations held against the figures of a report.
 *
 * @param outcomes   of the relations in force, in the order of their instances
 * @param impossible how many relations cannot hold, all together, even if every open figure may be any whole number from 0
 * @param borneOut   how many hold on printed figures alone and are not 0 = 0
 * @param inferred   the figures for which one value is left
 * @param ranges     the open figures for which more are left but not all
 * @param disputed   the open figures on which relations disagree
 */
public record Evaluation(List<Outcome> outcomes, int impossible, int borneOut, Map<String, Inference> inferred,
        Map<String, Range> ranges, Set<String> disputed) {

    public Evaluation {
        outcomes = List.copyOf(outcomes);
        inferred = Map.copyOf(inferred);
        ranges = Map.copyOf(ranges);
        disputed = Set.copyOf(disputed);
    }
}
