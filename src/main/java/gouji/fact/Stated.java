package gouji.fact;

import gouji.document.Place;
import java.math.BigDecimal;

/**
 * Decision: a figure that the narrative states.
 *
 * @param about  id of a field or indicator
 * @param value  in the unit of the field or indicator
 * @param text   the words that state it, as they stand
 * @param clause number of the clause
 */
public record Stated(String about, BigDecimal value, String unit, String text, Place at, int clause) {
}
