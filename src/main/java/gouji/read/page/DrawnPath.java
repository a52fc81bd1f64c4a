package gouji.read.page;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path being built by a page's operators, in displayed coordinates. */
public final class DrawnPath {

    /** A part of a path drawn without lifting the pen. */
    public record Subpath(List<Point2D> points, boolean straight) {

        public Rectangle2D bounds() {
            Point2D first = points.get(0);
            Rectangle2D r = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
            points.forEach(r::add);
            return r;
        }
    }

    private final List<Subpath> subpaths = new ArrayList<>();
    private List<Point2D> points = new ArrayList<>();
    private boolean straight = true;

    public void moveTo(Point2D p) {
        finishSubpath();
        points.add(p);
    }

    public void lineTo(Point2D p) {
        points.add(p);
    }

    public void curveTo(Point2D first, Point2D second, Point2D end) {
        points.add(first);
        points.add(second);
        points.add(end);
        straight = false;
    }

    public void close() {
        if (!points.isEmpty()) {
            Point2D start = points.get(0);
            points.add(start);
            finishSubpath();
            points.add(start);
        }
    }

    /** The parts drawn so far; single points are left out. */
    public List<Subpath> subpaths() {
        finishSubpath();
        return subpaths;
    }

    /** The box round all of it as a path, or an empty path. */
    public Path2D.Float boundsAsPath() {
        Rectangle2D all = null;
        for (Subpath s : subpaths()) {
            all = all == null ? s.bounds() : all.createUnion(s.bounds());
        }
        return all == null ? new Path2D.Float() : new Path2D.Float(all);
    }

    public void clear() {
        subpaths.clear();
        points = new ArrayList<>();
        straight = true;
    }

    private void finishSubpath() {
        if (points.size() > 1) {
            subpaths.add(new Subpath(points, straight));
        }
        points = new ArrayList<>();
        straight = true;
    }
}
