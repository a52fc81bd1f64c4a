package gouji.document;

/**
 * A place in a paged file.
 *
 * @param page counted from 1
 * @param box  where on the page, or null for the whole page
 */
public record PagePlace(int page, Box box) implements Place {

    /** As if the print were level and its characters were as wide as each other; numbers of a cell stand apart enough for that. */
    @Override
    public PagePlace part(int begin, int end, int all) {
        return box == null ? this : new PagePlace(page, new Box(box.left() + box.width() * begin / all, box.top(),
                box.left() + box.width() * end / all, box.bottom()));
    }
}
