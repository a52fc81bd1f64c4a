package gouji.fact;

import gouji.document.Place;
import java.util.List;

/** Fields of one table whose prints a rule doubts. */
public record DoubtfulPrints(List<String> fields, Place at) {

    public DoubtfulPrints {
        fields = List.copyOf(fields);
    }
}
