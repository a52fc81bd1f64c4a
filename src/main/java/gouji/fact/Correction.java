package gouji.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * Broken relations that hang together would all hold, and no other would fail, if these figures were others than they are printed.
 *
 * @param disagreement names those relations, as in {@link RelationState}
 * @param fields       one or two, as few as there must be
 * @param values       what each would be
 * @param exchanged    whether two would have each other's value
 */
public record Correction(String disagreement, List<String> fields, List<BigDecimal> values, boolean exchanged) {

    public Correction {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
    }
}
