package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.drawn.PageFrame;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * The box round what may be painted now, without end where it reaches an edge of the page. The exact outline of a clip would cost
 * more than it tells.
 */
final class Clip {

    private final DisplayedPage displayed;
    private List<Path2D> known;
    private Box box;

    Clip(DisplayedPage displayed) {
        this.displayed = displayed;
    }

    /** @param paths of the graphics state, in user space; a list that is the same has not changed */
    Box box(List<Path2D> paths) {
        if (paths != known) {
            Box all = PageFrame.EVERYWHERE;
            for (Path2D p : paths) {
                all = displayed.frame().clipped(all, displayed.box(p.getBounds2D()));
            }
            box = all;
            known = paths;
        }
        return box;
    }
}
