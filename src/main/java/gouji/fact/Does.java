package gouji.fact;

/** Decision: what was done with the things that a quantity counts; {@code none} where no word says it. */
public record Does(Quantity quantity, String action) {
}
