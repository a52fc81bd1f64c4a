package gouji.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * Decision: what the narrative states stands in the tables too.
 *
 * @param fields whose sum it should be
 * @param value  that sum, as the tables have it
 */
public record InTable(Stated stated, List<String> fields, BigDecimal value) {

    public InTable {
        fields = List.copyOf(fields);
    }

    /** Whether narrative and tables give the same number. */
    public boolean agrees() {
        return value.compareTo(stated.value()) == 0;
    }
}
