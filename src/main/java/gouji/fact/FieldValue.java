package gouji.fact;

import java.math.BigDecimal;

/**
 * What the analysis says of a field.
 *
 * @param value  or null
 * @param status {@code read}, {@code repaired}, {@code inferred}, {@code doubtful}, {@code blank} or {@code absent}
 */
public record FieldValue(String id, BigDecimal value, String status) {
}
