package gouji.fact;

import gouji.document.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * A relation that the form demands, held against the figures.
 *
 * @param id           such as {@code requests.balance}
 * @param about        the words of its row or column
 * @param fields       that it binds, in the order of the format
 * @param total        the field of the total, or null where the right side is a sum, too
 * @param state        {@code KEPT}, {@code BROKEN} or {@code OPEN}
 * @param expected     the side summed
 * @param actual       the total printed
 * @param disagreement names the broken relations that hang together with it, itself among them; null if it is not broken
 * @param at           of the total
 */
public record RelationState(String id, String about, List<String> fields, String total, String state, BigDecimal expected, BigDecimal actual,
        String disagreement, Place at) {

    public RelationState {
        fields = List.copyOf(fields);
    }
}
