package gouji.read.scan;

import java.util.List;

/** Lines that run from one edge of a page to the other are where the paper was folded; a table keeps clear of the edges. */
final class Folds {

    /** In points. */
    private static final double EDGE = 6;

    /** A picture cut out around a table has rulings from edge to edge, and many of them. */
    private static final int MOST = 3;

    private Folds() {
    }

    /** The lines that are no folds, in a picture of that size in pixels. */
    static List<Line> without(List<Line> lines, int width, int height, double pointsPerPixel) {
        int edge = (int) Math.round(EDGE / pointsPerPixel);
        List<Line> across = lines.stream().filter(line -> line.from() <= edge && line.to() >= (line.horizontal() ? width : height) - edge).toList();
        boolean few = across.size() <= MOST && across.size() * 3 <= lines.size();
        return few ? lines.stream().filter(line -> !across.contains(line)).toList() : lines;
    }
}
