package gouji.document;

/**
 * A place in an HTML file.
 *
 * @param path CSS path of the element that holds the print, as {@code querySelector} takes it
 * @param line in the file where that element begins, counted from 1
 */
public record MarkupPlace(String path, int line) implements Place {
}
