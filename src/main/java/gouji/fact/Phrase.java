package gouji.fact;

/**
 * A row of the list of phrases.
 *
 * @param kind    what it does in a sentence: {@code topic}, {@code action}, {@code negation}, {@code part}, …
 * @param meaning which topic, action, … it is
 * @param text    in plain characters
 */
public record Phrase(String kind, String meaning, String text) {
}
