package gouji.document;

import java.util.List;
import java.util.function.UnaryOperator;

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

    /**
     * The lines joined without anything between them, as Chinese is set, but for two digits that meet: those are parted by a
     * space, as two numbers one above the other are not a longer one. Empty for an empty cell.
     */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Print print : prints) {
            if (text.length() > 0 && Character.isDigit(text.codePointBefore(text.length())) && Character.isDigit(print.text().codePointAt(0))) {
                text.append(' ');
            }
            text.append(print.text());
        }
        return text.toString();
    }

    /** The same with all its places moved. */
    public Cell moved(UnaryOperator<Place> to) {
        return new Cell(column, columnSpan, rowSpan, prints.stream().map(print -> print.at(to.apply(print.place()))).toList(), to.apply(place));
    }

    public boolean isEmpty() {
        return prints.isEmpty();
    }
}
