package gouji.fact;

/** Decision: the lines in the cells of this row of a printed table (from 0) are rows. */
public record RowOfRows(int table, int row) {
}
