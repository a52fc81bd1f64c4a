package gouji.fact;

/**
 * Decision: a clause says that there was none of what it names.
 *
 * @param begin  index of the topic in the sentence
 * @param action {@code absent}, or what was done with none of them
 */
public record Absent(int clause, int begin, String topic, String action) {
}
