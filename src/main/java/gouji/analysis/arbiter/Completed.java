package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Proposal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What rivals read with all other accepted proposals.
 *
 * @param whole whether none of them lost its ground
 */
record Completed(Reading reading, boolean whole) {

    /** @param rivals each by the position of the accepted proposal whose place it takes */
    static Completed of(Map<Integer, Proposal> rivals, Cutting print, List<Proposal> accepted, Function<Cutting, Reading> weigh) {
        Cutting cutting = print;
        boolean whole = true;
        for (int i = 0; i < accepted.size(); i++) {
            Proposal next = rivals.getOrDefault(i, accepted.get(i));
            whole &= cutting.allows(next.edit());
            cutting = cutting.allows(next.edit()) ? cutting.with(next.edit()) : cutting;
        }
        return new Completed(weigh.apply(cutting), whole);
    }
}
