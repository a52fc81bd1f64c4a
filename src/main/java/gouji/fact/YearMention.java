package gouji.fact;

/**
 * A year named in a clause.
 *
 * @param begin index in the sentence
 * @param limit index behind the whole date
 * @param text  the date as far as it is printed, with its month and day
 */
public record YearMention(int sentence, int clause, int begin, int limit, int year, String text) {
}
