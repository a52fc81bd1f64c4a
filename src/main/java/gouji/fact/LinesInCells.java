package gouji.fact;

/**
 * A row of a printed table in which cells have as many lines each.
 *
 * @param table   of the document, as it is printed
 * @param row     from 0
 * @param lines   in each of these cells
 * @param named   how many lines of the last of its cells of words name rows
 * @param figures how many of the cells have one figure a line
 * @param others  how many cells have neither, or one figure
 */
public record LinesInCells(int table, int row, int lines, int named, int figures, int others) {
}
