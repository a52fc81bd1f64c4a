package gouji.fact;

/**
 * A clause of the narrative that was recognised in a picture.
 *
 * @param clause     its number
 * @param confidence of the recognition, from 0 to 1: that of its least sure line
 */
public record RecognisedClause(int clause, double confidence) {
}
