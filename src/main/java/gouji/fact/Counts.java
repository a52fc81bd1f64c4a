package gouji.fact;

/** Decision: what a quantity counts. */
public record Counts(Quantity quantity, String topic) {
}
