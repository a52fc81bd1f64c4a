package gouji.analysis.relations;

import gouji.rules.Relation;
import java.math.BigDecimal;
import java.util.List;

/**
 * How a relation in force fares.
 *
 * @param expected   sum of the left side where all its relation's figures are printed, else null
 * @param actual     sum of the right side where all its relation's figures are printed, else null
 * @param nontrivial kept, and more than 0 = 0
 * @param open       its fields without a sure number, in the relation's order; none where all are printed
 */
public record Outcome(Relation relation, State state, BigDecimal expected, BigDecimal actual, boolean nontrivial,
        List<String> open) {

    public enum State {
        /** All figures are printed, and the sides are equal. */
        KEPT,
        /** All figures are printed and the sides differ, or no whole numbers from 0 in the open cells can make them equal. */
        BROKEN,
        /** Some figure is not printed (inferred or not), and the relation by itself can hold. */
        OPEN
    }

    public Outcome {
        open = List.copyOf(open);
    }
}
