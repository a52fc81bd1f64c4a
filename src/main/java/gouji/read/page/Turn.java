package gouji.read.page;

import gouji.document.Block;
import gouji.document.Box;
import gouji.document.PagePlace;
import gouji.read.drawn.Direction;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.Ruling;
import java.util.List;

/**
 * A page that a reader has to turn: most of its print runs another way than level. It is taken apart as if turned, and what comes
 * out is put back into its place on the page as displayed.
 *
 * @param lines  which way most of the print runs
 * @param width  of the page as displayed, in points
 * @param height of the page as displayed, in points
 */
record Turn(Direction lines, double width, double height) {

    /** How many times as much print must run one way as runs level. */
    private static final int MORE = 2;

    static Turn of(PageContent page) {
        int[] count = new int[Direction.values().length];
        page.glyphs().stream().filter(g -> !g.isBlank()).forEach(g -> count[g.direction().ordinal()]++);
        Direction most = Direction.RIGHTWARDS;
        for (Direction d : Direction.values()) {
            if (count[d.ordinal()] > MORE * count[0] && count[d.ordinal()] > count[most.ordinal()]) {
                most = d;
            }
        }
        return new Turn(most, page.width(), page.height());
    }

    boolean isNone() {
        return lines == Direction.RIGHTWARDS;
    }

    PageContent turned(PageContent page) {
        boolean onItsSide = lines.ordinal() % 2 == 1;
        return new PageContent(page.number(), onItsSide ? height : width, onItsSide ? width : height, turned(page.glyphs()),
                turned(page.oblique()), page.rulings().stream().map(this::turned).toList(), page.picture(),
                page.pictures().stream().map(this::turned).toList());
    }

    private List<Glyph> turned(List<Glyph> glyphs) {
        return glyphs.stream().map(g -> new Glyph(g.text(), turned(g.box()), g.direction().turned(-lines.ordinal()),
                g.confidence())).toList();
    }

    private Ruling turned(Ruling r) {
        Box b = turned(r.horizontal() ? new Box(r.start(), r.position(), r.end(), r.position())
                : new Box(r.position(), r.start(), r.position(), r.end()));
        boolean horizontal = r.horizontal() == (lines.ordinal() % 2 == 0);
        return (horizontal ? new Ruling(true, b.top(), b.left(), b.right()) : new Ruling(false, b.left(), b.top(), b.bottom()))
                .thick(r.thickness());
    }

    private Box turned(Box box) {
        return moved(lines.level(box), 1);
    }

    private Box back(Box box) {
        return lines.back(moved(box, -1));
    }

    /** The level frame turns about the origin; the page's own corner comes to lie elsewhere. */
    private Box moved(Box b, int sign) {
        double x = sign * (lines == Direction.LEFTWARDS ? width : lines == Direction.UPWARDS ? height : 0);
        double y = sign * (lines == Direction.LEFTWARDS ? height : lines == Direction.DOWNWARDS ? width : 0);
        return new Box(b.left() + x, b.top() + y, b.right() + x, b.bottom() + y);
    }

    /** The same block with all its places on this page put back. */
    Block back(Block block, int page) {
        return block.moved(place -> place instanceof PagePlace on && on.page() == page ? new PagePlace(page, back(on.box())) : place);
    }
}
