package gouji.fact;

/**
 * A figure that was recognised in a picture.
 *
 * @param id         of its field
 * @param confidence of the recognition, from 0 to 1
 * @param support    how sure the rest is of the surest relation that holds with it: the least confidence among the relation's
 *                   other figures, 1 for those that the file itself says; 0 where no relation holds
 * @param relations  how many relations hold with it, 0 = 0 not counted
 */
public record RecognisedFigure(String id, double confidence, double support, int relations) {
}
