package gouji.analysis.relations;

import gouji.rules.Relation;
import java.math.BigDecimal;

/**
 * A relation in force, held against the figures.
 *
 * @param expected the sum of the left side's printed figures
 * @param actual   the sum of the right side's
 * @param zero     whether both sides are 0: such a relation bears nothing out
 */
public record Outcome(Relation relation, State state, BigDecimal expected, BigDecimal actual, boolean zero) {

    /** How a relation stands. */
    public enum State {
        /** All printed, and both sides are equal. */
        KEPT,
        /** Both sides differ, whatever whole numbers the open figures may be. */
        BROKEN,
        /** A figure is open, and some numbers would keep it. */
        OPEN
    }
}
