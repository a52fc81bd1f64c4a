package gouji.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * Decision: the figures most likely at fault where relations are broken.
 *
 * @param disagreement names those relations, as in {@link RelationState}
 * @param fields       of the figures
 * @param values       what each would have to be
 */
public record Suspect(String disagreement, List<String> fields, List<BigDecimal> values) {

    public Suspect {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
    }
}
