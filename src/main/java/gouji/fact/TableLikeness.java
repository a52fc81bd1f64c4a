package gouji.fact;

/**
 * How much of a form's table a printed table names.
 *
 * @param table   of the document
 * @param form    id of the form's table
 * @param rows    how many of the form's rows it names
 * @param columns how many of the form's columns it names
 * @param weight  sum of the weights of the names
 */
public record TableLikeness(int table, String form, int rows, int columns, double weight) {
}
