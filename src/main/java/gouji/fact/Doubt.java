package gouji.fact;

/** Decision: what stands in this field's cell is not certain enough to be read. */
public record Doubt(String id) {
}
