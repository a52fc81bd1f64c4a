package gouji.fact;

/** One of the first paragraphs, by its index, that is longer than any title. */
public record RunningText(int index) {
}
