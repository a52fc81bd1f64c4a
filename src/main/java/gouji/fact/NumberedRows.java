package gouji.fact;

/**
 * A column of a printed table that stands in front of the words of most of its rows and prints numbers that rise from row to row.
 *
 * @param table  of the document
 * @param column of the table
 * @param rows   how many rows print a number there
 * @param steps  how many of these print the next number after that of the row above
 */
public record NumberedRows(int table, int column, int rows, int steps) {
}
