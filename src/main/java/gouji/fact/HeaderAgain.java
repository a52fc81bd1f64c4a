package gouji.fact;

/**
 * The word over the labels of a printed table, printed again further right in its row.
 *
 * @param table  of the document, as it is printed
 * @param row    from 0
 * @param column from 0
 * @param labels how many words below it, at its place or at the first one's, are rows of the format: the fewer of both
 */
public record HeaderAgain(int table, int row, int column, int labels) {
}
