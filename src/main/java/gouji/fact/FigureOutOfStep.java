package gouji.fact;

/**
 * A figure of a row that does not stand as the others do: it has an empty cell where most have a figure, or more or fewer cells, or its
 * figures stand in other columns; and a relation among its figures does not hold, empty cells taken for zeros. An empty cell need not be
 * where a figure was lost: the others may have moved. Or a figure of a full row that all its relations hold without, if a number of it is
 * cut in two and another lost. Or one of a row under columns in an order of their own in which most rows do not sum up.
 *
 * @param form     id of the form's table
 * @param id       of its field
 * @param borneOut whether a relation holds with it, empty cells taken for zeros; under columns in an order of their own not the row's sum
 * @param broken   whether a relation with it and with figures of other rows cannot hold
 */
public record FigureOutOfStep(String form, String id, boolean borneOut, boolean broken) {
}
