package gouji.document;

import java.util.List;

/**
 * One line of print inside a paragraph or a cell, as it stands: white space at both ends removed, nothing else changed.
 * A glyph whose character is not known is U+FFFD.
 *
 * @param confidence  how sure it is that this is what is printed, from 0 to 1: 1 wherever the file itself says it, less where
 *                    it was recognised in a picture; that of its least sure character
 * @param confidences one for each {@code char} of the text; empty where all are as sure as the print
 */
public record Print(String text, Place place, double confidence, List<Double> confidences) {

    public Print {
        confidences = List.copyOf(confidences);
    }

    /** A print that the file itself says. */
    public Print(String text, Place place) {
        this(text, place, 1);
    }

    /** A print whose characters are all equally sure. */
    public Print(String text, Place place, double confidence) {
        this(text, place, confidence, List.of());
    }

    /** The same print in another place. */
    public Print at(Place other) {
        return new Print(text, other, confidence, confidences);
    }

    /** A part of it. @param end behind its last {@code char} */
    public Print part(int begin, int end, Place at) {
        return new Print(text.substring(begin, end), at, confidence(begin, end), confidences.isEmpty() ? confidences : confidences.subList(begin, end));
    }

    /** The confidence of the least sure character of a part. */
    public double confidence(int begin, int end) {
        return confidences.isEmpty() ? confidence
                : confidences.subList(begin, end).stream().mapToDouble(Double::doubleValue).min().orElse(confidence);
    }
}
