package gouji.read.scan;

import gouji.read.scan.Line.Run;
import java.util.List;

/** Takes rulings out of a picture and leaves the print that touches them. */
final class Eraser {

    private Eraser() {
    }

    /** The ink without the lines. */
    static Ink without(List<Line> lines, Ink ink) {
        Ink out = ink.copy();
        for (Line line : lines) {
            int thickness = thickness(line);
            for (Run run : line.runs()) {
                for (int i = run.from(); i < run.to(); i++) {
                    for (int p = run.at() - 1; p <= run.at() + 2; p++) {
                        boolean core = p == run.at() || p == run.at() + 1;
                        if (at(ink, line, i, p) && (core || reach(ink, line, i, p) <= thickness + 2)) {
                            clear(out, line, i, p);
                        }
                    }
                }
            }
        }
        return out;
    }

    private static int thickness(Line line) {
        long area = line.runs().stream().mapToLong(Run::length).sum();
        return (int) Math.round((double) area / line.length()) + 1;
    }

    /** How many dark pixels lie in one stretch across the line. */
    private static int reach(Ink ink, Line line, int i, int p) {
        int first = p;
        int last = p;
        while (at(ink, line, i, first - 1)) {
            first--;
        }
        while (at(ink, line, i, last + 1)) {
            last++;
        }
        return last - first + 1;
    }

    private static boolean at(Ink ink, Line line, int i, int p) {
        int x = line.horizontal() ? i : p;
        int y = line.horizontal() ? p : i;
        return x >= 0 && y >= 0 && x < ink.width() && y < ink.height() && ink.at(x, y);
    }

    private static void clear(Ink ink, Line line, int i, int p) {
        ink.clear(line.horizontal() ? i : p, line.horizontal() ? p : i);
    }

    /** The picture with only this ink in it, soft edges and all, on white. */
    static Raster only(Ink ink, Raster picture) {
        Raster out = new Raster(picture.width(), picture.height());
        for (int i = ink.next(0); i >= 0; i = ink.next(i + 1)) {
            int x = i % picture.width();
            int y = i / picture.width();
            for (int v = Math.max(0, y - 1); v <= Math.min(picture.height() - 1, y + 1); v++) {
                for (int u = Math.max(0, x - 1); u <= Math.min(picture.width() - 1, x + 1); u++) {
                    out.set(u, v, picture.at(u, v));
                }
            }
        }
        return out;
    }
}
