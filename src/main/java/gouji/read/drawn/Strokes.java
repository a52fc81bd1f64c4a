package gouji.read.drawn;

import gouji.document.Box;
import gouji.read.drawn.DrawnPath.Subpath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Which drawn paths are rulings: stroked lines and thin filled shapes, upright or level. */
public final class Strokes {

    /** A filled shape up to this thick is a line; a thicker one is a background. In points. */
    public static final double THIN = 3;

    /** A thicker bar is a line up to this thick, if it is drawn by a pen or in a colour that stands out. In points. */
    private static final double THICK = 9;

    /** Length to thickness of a bar; the dashes of thick lines are twice as long as they are thick, but for rounding. */
    private static final double BAR = 1.8;

    private static final double ROUNDING = 0.01;

    private static final double STRAIGHT = 1;

    private Strokes() {
    }

    /** @param width of the pen, in points */
    public static List<Ruling> ofStroked(List<Subpath> path, double width) {
        List<Ruling> found = new ArrayList<>();
        for (Subpath sub : path) {
            if (!sub.straight()) {
                sub.asRoundedBox().ifPresent(box -> addSides(box, width, found));
                continue;
            }
            for (int i = 1; i < sub.points().size(); i++) {
                addSegment(sub.points().get(i - 1), sub.points().get(i), width, found);
            }
        }
        return found;
    }

    private static void addSegment(Point2D a, Point2D b, double width, List<Ruling> found) {
        Rectangle2D r = new Rectangle2D.Double(a.getX(), a.getY(), 0, 0);
        r.add(b);
        boolean level = r.getHeight() <= STRAIGHT && r.getWidth() >= r.getHeight();
        boolean upright = r.getWidth() <= STRAIGHT && r.getHeight() > r.getWidth();
        if (!level && !upright) {
            return;
        }
        if (width > THIN) {
            double half = width / 2;
            addBar(level ? new Rectangle2D.Double(r.getX(), r.getCenterY() - half, r.getWidth(), width)
                    : new Rectangle2D.Double(r.getCenterX() - half, r.getY(), width, r.getHeight()), found);
        } else {
            found.add(alongLongSide(r).thick(width));
        }
    }

    /** A pen wider than a line draws a bar: across its short way that may be a line again. */
    private static boolean addBar(Rectangle2D r, List<Ruling> found) {
        double shorter = Math.min(r.getWidth(), r.getHeight());
        if (shorter > THIN && shorter <= THICK && Math.max(r.getWidth(), r.getHeight()) >= BAR * shorter) {
            found.add(alongLongSide(r));
            return true;
        }
        return addThin(r, found);
    }

    /** @param standsOut whether the colour is another than that of paper, and of what lies under print */
    public static List<Ruling> ofFilled(List<Subpath> path, boolean standsOut) {
        List<Ruling> found = new ArrayList<>();
        List<Rectangle2D> thick = new ArrayList<>();
        for (Subpath sub : path) {
            Rectangle2D r = sub.bounds();
            boolean isLine = standsOut && sub.asRectangle() != null ? addBar(r, found) : addThin(r, found);
            if (!isLine && (sub.straight() || sub.asRoundedBox().isPresent())) {
                thick.add(r);
            }
        }
        addFrames(thick, found);
        return found;
    }

    /** Adds a thin shape as a line; false if it is none. */
    public static boolean addThin(Rectangle2D r, List<Ruling> found) {
        if (Math.min(r.getWidth(), r.getHeight()) > THIN + ROUNDING) {
            return false;
        }
        if (Math.max(r.getWidth(), r.getHeight()) <= THIN + ROUNDING) {
            // a dot of a dotted line, which may run either way
            found.add(new Ruling(true, r.getCenterY(), r.getMinX(), r.getMaxX()));
            found.add(new Ruling(false, r.getCenterX(), r.getMinY(), r.getMaxY()));
        } else {
            found.add(alongLongSide(r));
        }
        return true;
    }

    /** A rectangle with a slightly smaller one cut out of it is a frame. */
    private static void addFrames(List<Rectangle2D> thick, List<Ruling> found) {
        for (int i = 1; i < thick.size(); i++) {
            Rectangle2D a = thick.get(i - 1);
            Rectangle2D b = thick.get(i);
            Rectangle2D outer = a.contains(b) ? a : b;
            Rectangle2D inner = outer == a ? b : a;
            if (outer.contains(inner) && outer.getWidth() - inner.getWidth() <= 2 * THIN
                    && outer.getHeight() - inner.getHeight() <= 2 * THIN) {
                double left = (outer.getMinX() + inner.getMinX()) / 2;
                double right = (outer.getMaxX() + inner.getMaxX()) / 2;
                double top = (outer.getMinY() + inner.getMinY()) / 2;
                double bottom = (outer.getMaxY() + inner.getMaxY()) / 2;
                addSides(new Box(left, top, right, bottom), (outer.getHeight() - inner.getHeight()) / 2, found);
            }
        }
    }

    private static void addSides(Box box, double thickness, List<Ruling> found) {
        found.add(new Ruling(true, box.top(), box.left(), box.right(), thickness));
        found.add(new Ruling(true, box.bottom(), box.left(), box.right(), thickness));
        found.add(new Ruling(false, box.left(), box.top(), box.bottom(), thickness));
        found.add(new Ruling(false, box.right(), box.top(), box.bottom(), thickness));
    }

    private static Ruling alongLongSide(Rectangle2D r) {
        return r.getWidth() >= r.getHeight()
                ? new Ruling(true, r.getCenterY(), r.getMinX(), r.getMaxX(), r.getHeight())
                : new Ruling(false, r.getCenterX(), r.getMinY(), r.getMaxY(), r.getWidth());
    }
}
