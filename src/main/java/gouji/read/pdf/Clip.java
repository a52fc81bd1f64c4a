package gouji.read.pdf;

import gouji.document.Box;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * The box round what may be painted now, without end where it reaches an edge of the page. The exact outline of a clip would cost
 * more than it tells.
 */
final class Clip {

    /** A clip that ends this near to an edge of the page is the page's own. In points. */
    private static final double EDGE = 2;

    private static final Box EVERYWHERE = new Box(-1e6, -1e6, 1e6, 1e6);

    private final DisplayedPage displayed;
    private List<Path2D> known;
    private Box box;

    Clip(DisplayedPage displayed) {
        this.displayed = displayed;
    }

    /** @param paths of the graphics state, in user space; a list that is the same has not changed */
    Box box(List<Path2D> paths) {
        if (paths != known) {
            Box all = EVERYWHERE;
            for (Path2D p : paths) {
                all = both(all, displayed.box(p.getBounds2D()));
            }
            box = all;
            known = paths;
        }
        return box;
    }

    private Box both(Box all, Box path) {
        return new Box(Math.max(all.left(), path.left() <= EDGE ? all.left() : path.left()),
                Math.max(all.top(), path.top() <= EDGE ? all.top() : path.top()),
                Math.min(all.right(), path.right() >= displayed.width() - EDGE ? all.right() : path.right()),
                Math.min(all.bottom(), path.bottom() >= displayed.height() - EDGE ? all.bottom() : path.bottom()));
    }
}
