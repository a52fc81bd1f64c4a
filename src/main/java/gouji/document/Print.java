package gouji.document;

/**
 * One line of print inside a paragraph or a cell, as it stands: white space at both ends removed, nothing else changed.
 * A glyph whose character is not known is U+FFFD.
 *
 * @param confidence how sure it is that this is what is printed, from 0 to 1: 1 wherever the file itself says it, less where
 *                   it was recognised in a picture
 */
public record Print(String text, Place place, double confidence) {

    /** A print that the file itself says. */
    public Print(String text, Place place) {
        this(text, place, 1);
    }
}
