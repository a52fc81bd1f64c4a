package gouji.document;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A cell of a table, with the lines printed in it from top to bottom; a cell without print has none.
 *
 * @param column     first grid column, from 0; where the reader knows no grid, the cell's number in its row
 * @param columnSpan grid columns covered, at least 1
 * @param rowSpan    rows covered, at least 1
 * @param place      of the cell itself (its box, or where its line begins), also when it is empty
 */
public record Cell(int column, int columnSpan, int rowSpan, List<Print> prints, Place place) {

    public Cell {
        prints = List.copyOf(prints);
    }

    /** The lines joined without anything between them; empty for an empty cell. */
    public String text() {
        return prints.stream().map(Print::text).collect(Collectors.joining());
    }

    public boolean isEmpty() {
        return prints.isEmpty();
    }
}
