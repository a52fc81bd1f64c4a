package gouji.read.page;

import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * One page's print, sorted out.
 *
 * @param tables  from top to bottom
 * @param lines   outside tables, from top to bottom
 * @param apart   lines outside tables that do not run level: at the side of the page, and watermarks
 */
record PageText(int page, double width, List<Table> tables, List<TextLine> lines, List<TextLine> apart) {

    /** @param firstId of the page's first table */
    static PageText of(PageContent page, List<OpenGrid> grids, int firstId) {
        Tables t = Tables.of(page, grids, firstId);
        List<Glyph> oblique = page.oblique().stream().filter(g -> !g.isBlank()).toList();
        List<TextLine> lines = Lines.of(page.number(), t.outside());
        List<TextLine> apart = new ArrayList<>(lines.stream().filter(l -> l.direction() != Direction.RIGHTWARDS).toList());
        if (!oblique.isEmpty()) {
            apart.add(TextLine.of(page.number(), oblique));
        }
        return new PageText(page.number(), page.width(), t.tables(),
                lines.stream().filter(l -> l.direction() == Direction.RIGHTWARDS).toList(), apart);
    }
}
