package gouji.fact;

/**
 * A figure that another row, which has no place, prints otherwise under the same label: one of the two is not the report's.
 *
 * @param form     id of the form's table
 * @param id       of its field
 * @param rows     how many rows of the table are printed again
 * @param borneOut whether a relation with figures of other rows holds with it, empty cells taken for zeros
 * @param broken   whether such a relation cannot hold
 */
public record FigureAgain(String form, String id, int rows, boolean borneOut, boolean broken) {
}
