package gouji.fact;

import gouji.document.Place;
import java.math.BigDecimal;

/**
 * A field as the analysis leaves it.
 *
 * @param row      the words of its row
 * @param column   the words of its column
 * @param unit     that the form gives it
 * @param value    in that unit, or null
 * @param status   {@code read}, {@code repaired}, {@code inferred}, {@code doubtful}, {@code blank} or {@code absent}
 * @param raw      its print, or null
 * @param cellUnit the unit printed in its cell, or null
 * @param unitSure whether an amount's cell, header or label say its unit, and a count's cell none that measures
 * @param legible  whether its print could be read
 * @param settled  whether all readings of the table that stand equally well agree on it
 */
public record FieldSeen(String id, String row, String column, String unit, BigDecimal value, String status, String raw,
        String cellUnit, boolean unitSure, boolean legible, boolean settled, Place at) {
}
