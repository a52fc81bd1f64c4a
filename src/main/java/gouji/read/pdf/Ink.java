package gouji.read.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An outline filled with ink, in squares: as high as they go, no wider than they go, in the middle. */
final class Ink {

    static final int ACROSS = 12;
    static final int DOWN = 16;

    /** Lines looked at in a square. */
    private static final int LINES = 4;

    private static final double FLAT = 0.1;

    private final double[] squares = new double[ACROSS * DOWN];
    private final List<Edge> edges = new ArrayList<>();

    private record Edge(double x1, double y1, double x2, double y2) {

        boolean crosses(double y) {
            return y1 <= y != y2 <= y;
        }

        double at(double y) {
            return x1 + (y - y1) / (y2 - y1) * (x2 - x1);
        }
    }

    private Ink() {
    }

    /** How much of each square is inked, row by row from the top, each from 0 to 1. */
    static double[] of(GeneralPath outline) {
        Rectangle2D box = outline.getBounds2D();
        double down = DOWN / box.getHeight();
        double across = Math.min(down, ACROSS / box.getWidth());
        AffineTransform onSquares = AffineTransform.getTranslateInstance((ACROSS - box.getWidth() * across) / 2, 0);
        onSquares.scale(across, -down);
        onSquares.translate(-box.getMinX(), -box.getMaxY());
        Ink ink = new Ink();
        ink.addEdges(outline.getPathIterator(onSquares, FLAT));
        for (int line = 0; line < DOWN * LINES; line++) {
            ink.fill(line);
        }
        return ink.squares;
    }

    private void addEdges(PathIterator path) {
        double[] c = new double[6];
        double x = 0;
        double y = 0;
        double firstX = 0;
        double firstY = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(c);
            boolean draws = kind == PathIterator.SEG_LINETO;
            edges.add(new Edge(x, y, draws ? c[0] : firstX, draws ? c[1] : firstY));
            if (kind == PathIterator.SEG_MOVETO) {
                firstX = c[0];
                firstY = c[1];
            }
            x = draws ? c[0] : firstX;
            y = draws ? c[1] : firstY;
        }
        edges.add(new Edge(x, y, firstX, firstY));
    }

    private void fill(int line) {
        double y = (line + 0.5) / LINES;
        List<Edge> crossed = new ArrayList<>();
        for (Edge edge : edges) {
            if (edge.crosses(y)) {
                crossed.add(edge);
            }
        }
        crossed.sort(Comparator.comparingDouble(e -> e.at(y)));
        int winding = 0;
        for (int i = 0; i + 1 < crossed.size(); i++) {
            winding += crossed.get(i).y2() > crossed.get(i).y1() ? 1 : -1;
            if (winding != 0) {
                fill(line / LINES * ACROSS, crossed.get(i).at(y), crossed.get(i + 1).at(y));
            }
        }
    }

    private void fill(int row, double from, double to) {
        for (int x = Math.max(0, (int) from); x < Math.min(ACROSS, to); x++) {
            squares[row + x] += Math.max(0, Math.min(to, x + 1) - Math.max(from, x)) / LINES;
        }
    }
}
