package gouji.read.page;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.page.ruled.Grid.GridCell;
import gouji.read.page.ruled.OpenGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the tables of a page stand, before it is known what is printed in them.
 *
 * @param ruled cells that rulings make
 * @param print of the cells of other tables, glyph by glyph
 */
public record PageCells(List<Box> ruled, List<Box> print) {

    /** @param page whose glyphs say where print stands and what looks like a figure, not what it is */
    public static PageCells of(PageContent page) {
        List<Box> ruled = new ArrayList<>();
        List<Box> print = new ArrayList<>();
        for (OpenGrid open : PageGrids.of(List.of(page)).get(0)) {
            if (open.print().isEmpty()) {
                open.grid().cells().stream().map(GridCell::box).forEach(ruled::add);
            } else {
                open.print().values().forEach(glyphs -> glyphs.stream().map(Glyph::box).forEach(print::add));
            }
        }
        return new PageCells(ruled, print);
    }
}
