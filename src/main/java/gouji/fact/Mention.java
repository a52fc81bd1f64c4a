package gouji.fact;

/**
 * A phrase of the word lists found in a clause; it begins and ends where words do.
 *
 * @param begin index in the sentence
 * @param limit index behind it
 */
public record Mention(int sentence, int clause, int begin, int limit, String kind, String meaning, String text) {
}
