package gouji.fact;

/** Decision: cells that print {@code raw} are of this kind. */
public record CellDecision(String raw, CellKind kind) {
}
