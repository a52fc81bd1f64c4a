package gouji.fact;

/**
 * A word of a clause that counts or denies something, as far as no phrase of the word lists covers it.
 *
 * @param begin  index in the sentence
 * @param limit  index behind it
 * @param nature HanLP's part of speech
 */
public record Word(int sentence, int clause, int begin, int limit, String text, String nature) {
}
