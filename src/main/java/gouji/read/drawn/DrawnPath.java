package gouji.read.drawn;

import gouji.document.Box;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The path being built by a page's operators, in displayed coordinates. */
public final class DrawnPath {

    /** In points. */
    private static final double ON_EDGE = 0.1;

    /**
     * A part of a path drawn without lifting the pen.
     *
     * @param bends where a curve leads to among its points
     */
    public record Subpath(List<Point2D> points, BitSet bends) {

        public boolean straight() {
            return bends.isEmpty();
        }

        /** The box that it outlines, or null if it is none. */
        public Box asRectangle() {
            Rectangle2D r = bounds();
            boolean onCorners = straight() && points.size() >= 4 && points.size() <= 6 && points.stream()
                    .allMatch(p -> isAt(p.getX(), r.getMinX(), r.getMaxX()) && isAt(p.getY(), r.getMinY(), r.getMaxY()));
            boolean hasDiagonal = onCorners && IntStream.range(1, points.size()).anyMatch(i -> !isAt(points.get(i).getX(),
                    points.get(i - 1).getX(), points.get(i - 1).getX()) && !isAt(points.get(i).getY(),
                    points.get(i - 1).getY(), points.get(i - 1).getY()));
            return onCorners && !hasDiagonal ? new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY()) : null;
        }

        /** The box that it outlines with curved corners: what is straight of it lies along all four sides, a quarter of them at least. */
        public Optional<Box> asRoundedBox() {
            Rectangle2D r = bounds();
            double straight = 0;
            BitSet sides = new BitSet();
            for (int i = 1; i < points.size(); i++) {
                Point2D a = points.get(i - 1);
                Point2D b = points.get(i);
                if (!bends.get(i) && a.distance(b) >= ON_EDGE) {
                    int side = side(a, b, r);
                    if (side < 0) {
                        return Optional.empty();
                    }
                    sides.set(side);
                    straight += a.distance(b);
                }
            }
            boolean rounded = !straight() && sides.cardinality() == 4 && straight > (r.getWidth() + r.getHeight()) / 2;
            return rounded ? Optional.of(new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY())) : Optional.empty();
        }

        /** Of a box the side that a line lies along, or -1. */
        private static int side(Point2D a, Point2D b, Rectangle2D box) {
            double[] at = {box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()};
            for (int side = 0; side < at.length; side++) {
                double from = side < 2 ? a.getX() : a.getY();
                double to = side < 2 ? b.getX() : b.getY();
                if (isAt(from, at[side], at[side]) && isAt(to, at[side], at[side])) {
                    return side;
                }
            }
            return -1;
        }

        private static boolean isAt(double value, double one, double other) {
            return Math.abs(value - one) < ON_EDGE || Math.abs(value - other) < ON_EDGE;
        }

        public Rectangle2D bounds() {
            Point2D first = points.get(0);
            Rectangle2D r = new Rectangle2D.Double(first.getX(), first.getY(), 0, 0);
            points.forEach(r::add);
            return r;
        }
    }

    private final List<Subpath> subpaths = new ArrayList<>();
    private List<Point2D> points = new ArrayList<>();
    private BitSet bends = new BitSet();

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
        bends.set(points.size() - 3, points.size());
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
        bends = new BitSet();
    }

    private void finishSubpath() {
        if (points.size() > 1) {
            subpaths.add(new Subpath(points, bends));
        }
        points = new ArrayList<>();
        bends = new BitSet();
    }
}
