package gouji.language;

import java.math.BigDecimal;

/**
 * A row of the list of units.
 *
 * @param unit      as printed, in plain characters
 * @param dimension units of one dimension can be converted
 * @param factor    how many of the dimension's base unit one of these is
 */
public record Unit(String unit, String dimension, BigDecimal factor) {
}
