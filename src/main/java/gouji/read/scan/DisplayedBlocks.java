package gouji.read.scan;

import gouji.document.Block;
import gouji.document.Box;
import gouji.document.Cell;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts the places of blocks read from straightened pages back to where a viewer shows them. */
public final class DisplayedBlocks {

    private final Map<Integer, List<ScannedPage>> scanned = new HashMap<>();

    private DisplayedBlocks(List<ScannedPage> pages) {
        pages.forEach(page -> scanned.computeIfAbsent(page.content().number(), n -> new ArrayList<>()).add(page));
    }

    /** @param pages those read from pictures, or parts of pages; places elsewhere stay */
    public static List<Block> of(List<Block> blocks, List<ScannedPage> pages) {
        DisplayedBlocks displayed = new DisplayedBlocks(pages);
        return blocks.stream().map(displayed::block).toList();
    }

    private Block block(Block block) {
        if (block instanceof Table table) {
            return table(table);
        }
        return block instanceof Paragraph paragraph ? new Paragraph(prints(paragraph.prints())) : block;
    }

    private Table table(Table table) {
        List<Row> rows = table.rows().stream().map(row -> new Row(row.cells().stream().map(this::cell).toList())).toList();
        return new Table(table.id(), table.grid(), rows, table.edges(), place(table.place()));
    }

    private Cell cell(Cell cell) {
        return new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), prints(cell.prints()), place(cell.place()));
    }

    private List<Print> prints(List<Print> prints) {
        return prints.stream().map(print -> print.at(place(print.place()))).toList();
    }

    private Place place(Place place) {
        if (!(place instanceof PagePlace at) || at.box() == null) {
            return place;
        }
        Box b = at.box();
        for (ScannedPage page : scanned.getOrDefault(at.page(), List.of())) {
            if (!page.holds(b)) {
                continue;
            }
            Rectangle2D turned = page.toDisplayed().createTransformedShape(new Rectangle2D.Double(b.left(), b.top(), b.width(), b.height())).getBounds2D();
            return new PagePlace(at.page(), new Box(turned.getMinX(), turned.getMinY(), turned.getMaxX(), turned.getMaxY()));
        }
        return place;
    }
}
