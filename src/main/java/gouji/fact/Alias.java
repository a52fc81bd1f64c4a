package gouji.fact;

/** Loose words of a word list for what the form calls {@code name}; {@code text} and {@code core} as in {@link Term}. */
public record Alias(Axis axis, String name, String text, String core) {
}
