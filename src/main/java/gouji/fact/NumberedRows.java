package gouji.fact;

/**
 * A column of a printed table whose numbers count its rows from 1, each in front of words.
 *
 * @param table  of the document
 * @param column of the table
 * @param rows   how many rows it counts
 */
public record NumberedRows(int table, int column, int rows) {
}
