package gouji.fact;

/** Decision: what this cell of a printed table prints is no figure but part of the row's label. */
public record PartOfLabel(int table, int row, int column) {
}
