package gouji.read.page;

import gouji.document.Block;
import gouji.document.Box;
import gouji.document.PagePlace;
import gouji.document.Picture;
import gouji.document.Place;
import gouji.document.Table;
import gouji.read.drawn.Direction;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.page.line.Lines;
import gouji.read.page.line.TextLine;
import gouji.read.page.ruled.OpenGrid;
import java.util.ArrayList;
import java.util.List;

/**
 * One page's print, sorted out.
 *
 * @param tables  in reading order
 * @param lines   outside tables, from top to bottom
 * @param apart   lines outside tables that do not run level: at the side of the page, and watermarks
 * @param pictures whose print is not known
 */
record PageText(int page, double width, List<Table> tables, List<TextLine> lines, List<TextLine> apart, List<Picture> pictures) {

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
                lines.stream().filter(l -> l.direction() == Direction.RIGHTWARDS).toList(), apart,
                page.pictures().stream().map(box -> new Picture(new PagePlace(page.number(), box))).toList());
    }

    /** Tables and pictures, in reading order. */
    List<Block> standing() {
        List<Block> all = new ArrayList<>(tables);
        all.addAll(pictures);
        return ReadingOrder.of(all, PageText::box);
    }

    /** Of a table or a picture. */
    static double top(Block standing) {
        return box(standing).top();
    }

    private static Box box(Block standing) {
        Place place = standing instanceof Table table ? table.place() : ((Picture) standing).place();
        return ((PagePlace) place).box();
    }
}
