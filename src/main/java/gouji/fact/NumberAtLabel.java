package gouji.fact;

/**
 * The first number that a row of a printed table prints.
 *
 * @param table   of the document
 * @param row     of the table, from 0
 * @param column  of the table
 * @param raw     the print
 * @param figures how many numbers the row prints
 * @param usual   how many most rows of the table print that print any
 */
public record NumberAtLabel(int table, int row, int column, String raw, int figures, int usual) {
}
