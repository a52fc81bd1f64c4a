package gouji.read.ofd;

import gouji.read.drawn.Budget;
import gouji.read.drawn.DrawnPath;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Draws the abbreviated data of a path: letters, each with its numbers. */
final class PathData {

    private static final Pattern WORD = Pattern.compile("[\\s,]*(?:([A-Za-z])|([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?))");

    private final String data;
    private final Matcher words;
    private final AffineTransform toPage;
    private final DrawnPath path;
    private int at;
    private Point2D last = new Point2D.Double();

    private PathData(String data, AffineTransform toPage, DrawnPath path) {
        this.data = data.strip();
        this.words = WORD.matcher(this.data);
        this.toPage = toPage;
        this.path = path;
    }

    /** @throws IllegalArgumentException where the data are not as they must be */
    static DrawnPath of(String data, AffineTransform toPage, Budget budget) {
        DrawnPath path = new DrawnPath();
        new PathData(data, toPage, path).draw(budget);
        return path;
    }

    private void draw(Budget budget) {
        while (at < data.length()) {
            budget.spend();
            String letter = next(1);
            switch (letter) {
                case "S", "M" -> path.moveTo(point());
                case "L" -> path.lineTo(point());
                case "Q" -> {
                    Point2D control = point();
                    path.curveTo(control, control, point());
                }
                case "B" -> path.curveTo(point(), point(), point());
                case "A" -> arc();
                case "C" -> path.close();
                default -> throw new IllegalArgumentException("path: " + letter);
            }
        }
    }

    /** An arc is no ruling, whatever its bend: where it ends is enough. */
    private void arc() {
        for (int i = 0; i < 5; i++) {
            next(2);
        }
        Point2D from = last;
        Point2D to = point();
        path.curveTo(from, to, to);
    }

    private Point2D point() {
        double x = Numbers.of(next(2));
        double y = Numbers.of(next(2));
        last = toPage.transform(new Point2D.Double(x, y), null);
        return last;
    }

    private String next(int group) {
        words.region(at, data.length());
        if (!words.lookingAt() || words.group(group) == null) {
            throw new IllegalArgumentException("path: " + data.substring(at, Math.min(data.length(), at + 40)));
        }
        at = words.end();
        return words.group(group);
    }
}
