package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import java.util.List;
import java.util.Map;

/**
 * A table's grid, and what is known of it beside.
 *
 * @param open  ends of the lines that the grid was made of
 * @param print of cells by their boxes, where the grid was made of the print itself
 */
public record OpenGrid(Grid grid, OpenEnds open, Map<Box, List<Glyph>> print) {

    /** A single box: a frame round text, or a row cut off by a page break. */
    public boolean isBox() {
        return grid.cells().size() == 1;
    }

    /** Whether it is as wide as a table of the page before or after, which may go on in it. */
    public boolean isCutFrom(OpenGrid other) {
        return other != null && !other.isBox()
                && Math.abs(other.grid.box().left() - grid.box().left()) <= Rulings.NEAR
                && Math.abs(other.grid.box().right() - grid.box().right()) <= Rulings.NEAR;
    }
}
