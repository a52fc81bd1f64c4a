package gouji.document;

/**
 * A place in a paged file.
 *
 * @param page counted from 1
 * @param box  where on the page, or null for the whole page
 */
public record PagePlace(int page, Box box) implements Place {
}
