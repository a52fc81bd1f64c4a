package gouji.read.page;

import gouji.document.Table;
import java.util.List;

/**
 * One page's print, sorted out.
 *
 * @param tables  from top to bottom
 * @param lines   outside tables, from top to bottom
 * @param oblique lines of oblique print such as watermarks, in the order in which they are drawn
 */
record PageText(int page, double width, List<Table> tables, List<TextLine> lines, List<TextLine> oblique) {

    /** @param firstId of the page's first table */
    static PageText of(PageContent page, List<OpenGrid> grids, int firstId) {
        Tables t = Tables.of(page, grids, firstId);
        List<Glyph> oblique = page.oblique().stream().filter(g -> !g.isBlank()).toList();
        return new PageText(page.number(), page.width(), t.tables(), Lines.of(page.number(), t.outside()),
                oblique.isEmpty() ? List.of() : List.of(TextLine.of(page.number(), oblique)));
    }
}
