package gouji.language;

/**
 * A text in plain characters, each knowing where it came from.
 *
 * @param text    plain characters
 * @param origins for each {@code char} of the text, the index in the raw text; one more at the end, the raw text's length
 */
public record Plain(String text, int[] origins) {

    /** The piece of {@code raw}, the text this was made from, that stands for the plain characters from begin to end. */
    public String print(String raw, int begin, int end) {
        return begin >= end ? "" : raw.substring(origins[begin], origins[end]);
    }
}
