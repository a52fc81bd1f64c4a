package gouji.fact;

import java.math.BigDecimal;

/**
 * A field that prints nothing, and the only value that relations leave for it.
 *
 * @param form  id of the form's table
 * @param id    of the field
 * @param value without zeros at its end
 */
public record ValueLeft(String form, String id, BigDecimal value) {
}
