package gouji.analysis.relations;

import java.math.BigDecimal;

/**
 * What relations leave for a figure that is not printed and not determined.
 *
 * @param low  the least value
 * @param high the greatest value, or null where nothing limits it
 */
public record Range(String field, BigDecimal low, BigDecimal high) {
}
