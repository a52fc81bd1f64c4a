package gouji.fact;

/**
 * A row inside a printed table whose words name columns of another table of the form than the rows above it.
 *
 * @param table   of the document, as it is printed
 * @param row     from 0
 * @param form    id of the form's table whose columns it names most of
 * @param columns how many it names together with the rows below it that print no figures
 */
public record HeaderInside(int table, int row, String form, int columns) {
}
