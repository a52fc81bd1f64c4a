package gouji.analysis.relations;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/**
 * What is known of the figures of a report.
 *
 * @param printed the values that are printed and sure; every other figure is open: any whole number from 0
 * @param present ids that have a cell, printed or empty
 */
public record Figures(Map<String, BigDecimal> printed, Set<String> present) {
}
