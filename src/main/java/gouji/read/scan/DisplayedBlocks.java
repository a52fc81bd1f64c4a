package gouji.read.scan;

import gouji.document.Block;
import gouji.document.Box;
import gouji.document.PagePlace;
import gouji.document.Picture;
import gouji.document.Place;
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
        return blocks.stream().map(block -> block instanceof Picture ? block : block.moved(displayed::place)).toList();
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
