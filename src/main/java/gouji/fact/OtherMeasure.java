package gouji.fact;

/** Decision: narrative and tables differ here because the narrative counts something else. */
public record OtherMeasure(InTable inTable) {
}
