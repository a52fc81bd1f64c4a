package gouji.analysis.relations;

import java.math.BigDecimal;

/** The whole numbers that relations leave for a figure; {@code high} is null where there is no limit. */
public record Range(BigDecimal low, BigDecimal high) {
}
