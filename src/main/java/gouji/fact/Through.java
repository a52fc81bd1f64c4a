package gouji.fact;

/** Decision: through which channel came what a quantity counts; {@code none} where no word says it. */
public record Through(Quantity quantity, String channel) {
}
