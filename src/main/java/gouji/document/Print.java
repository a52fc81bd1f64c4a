package gouji.document;

/**
 * One line of print inside a paragraph or a cell, as it stands: white space at both ends removed, nothing else changed.
 * A glyph whose character is not known is U+FFFD.
 */
public record Print(String text, Place place) {
}
