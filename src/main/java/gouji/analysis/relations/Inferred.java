package gouji.analysis.relations;

import gouji.rules.Relation;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure that is not printed, of which relations leave only one value.
 *
 * @param value a whole number, 0 or more
 * @param from  the relations that leave no other value, in the order in which they are used; none can be spared
 */
public record Inferred(String field, BigDecimal value, List<Relation> from) {

    public Inferred {
        from = List.copyOf(from);
    }
}
