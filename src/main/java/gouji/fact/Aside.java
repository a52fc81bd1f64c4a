package gouji.fact;

/** Decision: what this column of a printed table prints belongs to no label and is no figure. */
public record Aside(int table, int column) {
}
