package gouji.read.ofd;

import gouji.document.Box;
import gouji.read.drawn.Budget;
import gouji.read.drawn.PageFrame;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/** Which part of a page a drawing may show on: boxes in points from the page's top left corner. */
final class Shown {

    private Shown() {
    }

    static Box box(Rectangle2D r, AffineTransform toPage) {
        Rectangle2D b = toPage.createTransformedShape(r).getBounds2D();
        return new Box(b.getMinX(), b.getMinY(), b.getMaxX(), b.getMaxY());
    }

    /**
     * A drawing's boundary, wider by some slack: programs round it, and give a level line none in its short direction.
     *
     * @param toPage of the space in which the boundary is given
     */
    static Box boundary(Rectangle2D boundary, AffineTransform toPage, double slack) {
        Box b = box(boundary, toPage);
        double across = boundary.getWidth() > 0 ? slack : 1e9;
        double along = boundary.getHeight() > 0 ? slack : 1e9;
        return new Box(b.left() - across, b.top() - along, b.right() + across, b.bottom() + along);
    }

    /**
     * The box round what a drawing's clips let through: all of them, and of each any of its areas.
     *
     * @param toPage    from the drawing's space, with its matrix
     * @param unchanged the same without its matrix, which clips may refuse
     */
    static Optional<Box> clips(Element drawing, AffineTransform toPage, AffineTransform unchanged,
            Budget budget) {
        Optional<Element> clips = drawing.child("Clips");
        if (clips.isEmpty()) {
            return Optional.empty();
        }
        AffineTransform space = clips.get().isTrue("TransFlag", true) ? toPage : unchanged;
        Box all = PageFrame.EVERYWHERE;
        for (Element clip : clips.get().children("Clip")) {
            Box any = null;
            for (Element area : clip.children("Area")) {
                Optional<Box> one = area(area, space, budget);
                if (one.isEmpty()) {
                    any = PageFrame.EVERYWHERE;
                    break;
                }
                any = any == null ? one.get() : any.union(one.get());
            }
            if (any != null) {
                all = all.within(any);
            }
        }
        return Optional.of(all);
    }

    /** The box round one area, or nothing where text is the clip: what shows through letters is a pattern. */
    private static Optional<Box> area(Element area, AffineTransform space, Budget budget) {
        Optional<Element> path = area.child("Path");
        Optional<Element> data = path.flatMap(p -> p.child("AbbreviatedData"));
        if (data.isEmpty()) {
            return Optional.empty();
        }
        AffineTransform t = new AffineTransform(space);
        t.concatenate(area.matrix());
        path.get().boxAttribute("Boundary").ifPresent(b -> t.translate(b.getX(), b.getY()));
        t.concatenate(path.get().matrix());
        Rectangle2D bounds = PathData.of(data.get().text(), t, budget).boundsAsPath().getBounds2D();
        return Optional.of(new Box(bounds.getMinX(), bounds.getMinY(), bounds.getMaxX(), bounds.getMaxY()));
    }
}
