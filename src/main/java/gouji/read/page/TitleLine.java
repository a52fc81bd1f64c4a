package gouji.read.page;

import gouji.document.Block;
import gouji.document.Box;
import gouji.document.PagePlace;
import gouji.document.Table;
import gouji.read.drawn.Glyph;
import gouji.read.page.line.TextLine;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that may print the titles of tables which stand beside each other below it.
 *
 * @param below tables and pictures below it, in reading order
 */
record TitleLine(TextLine line, List<Block> below) {

    /** In ems; a title stands no further above its table. */
    private static final double NEAR = 3;

    /** In ems; by so much may a title be wider than its table. */
    private static final double WIDER = 1;

    /** In ems, between the titles of two tables. */
    private static final double APART = 2;

    /** The titles, one over each of the tables; else the line. */
    List<TextLine> parts() {
        List<Box> tables = tables();
        if (tables.size() < 2) {
            return List.of(line);
        }
        List<TextLine> titles = new ArrayList<>();
        List<Glyph> open = new ArrayList<>();
        for (Glyph glyph : line.glyphs()) {
            if (!glyph.isBlank() && !open.isEmpty() && glyph.level().left() - open.get(open.size() - 1).level().right() > APART * line.em()) {
                titles.add(TextLine.of(line.page(), open));
                open = new ArrayList<>();
            }
            if (!glyph.isBlank()) {
                open.add(glyph);
            }
        }
        titles.add(TextLine.of(line.page(), open));
        for (int i = 0; i < titles.size(); i++) {
            if (titles.size() != tables.size() || !isOver(titles.get(i).box(), tables.get(i))) {
                return List.of(line);
            }
        }
        return titles;
    }

    private boolean isOver(Box title, Box table) {
        return title.left() > table.left() - WIDER * line.em() && title.right() < table.right() + WIDER * line.em();
    }

    /** Those of one row right below the line, from left to right. */
    private List<Box> tables() {
        List<Box> tables = new ArrayList<>();
        for (Block block : below) {
            if (!(block instanceof Table table) || !(table.place() instanceof PagePlace place)) {
                break;
            }
            Box box = place.box();
            boolean beside = tables.isEmpty() || tables.get(tables.size() - 1).right() <= box.left() && tables.get(0).top() < box.bottom() && box.top() < tables.get(0).bottom();
            if (!beside || box.top() - line.box().bottom() > NEAR * line.em()) {
                break;
            }
            tables.add(box);
        }
        return tables;
    }
}
