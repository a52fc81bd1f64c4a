package gouji.analysis.relations;

import java.math.BigDecimal;
import java.util.List;

/**
 * Printed figures taken for others.
 *
 * @param fields    in the order of the graph's fields
 * @param values    what each would be
 * @param exchanged whether two would have each other's value
 */
public record Change(List<String> fields, List<BigDecimal> values, boolean exchanged) {

    public Change {
        fields = List.copyOf(fields);
        values = List.copyOf(values);
    }
}
