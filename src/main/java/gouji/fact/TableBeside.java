package gouji.fact;

/** Decision: a printed table holds several tables beside each other, one of which begins in this column (from 0) of this row. */
public record TableBeside(int table, int row, int column) {
}
