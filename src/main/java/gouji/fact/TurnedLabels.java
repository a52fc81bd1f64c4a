package gouji.fact;

/**
 * Rows of a printed table each of which names one column of the format before its figures.
 *
 * @param table   of the document, as it is printed
 * @param from    the first of them, from 0
 * @param to      behind the last
 * @param rows    how many words over the figures name rows, or, of a table printed in one row, groups of columns
 * @param others  how many other words stand over the figures
 * @param columns how many rows begin with the name of a column
 * @param across  whether the table of the format is printed in one row
 */
public record TurnedLabels(int table, int from, int to, int rows, int others, int columns, boolean across) {
}
