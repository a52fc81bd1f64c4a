package gouji.read.scan;

/**
 * The shape of a plus: one level and one upright stroke, as long as each other, that cross in their middles. A dagger is higher than wide,
 * a 4 has a stroke between its two, and a blot fills the corners.
 */
final class Cross {

    /** Longer side to the shorter, at the most, and one pixel. */
    private static final double SQUARE = 1.15;

    /** In pixels: a smaller mark has no shape. */
    private static final int SMALLEST = 6;

    /** How far a stroke reaches from its middle, and its middle from that of the mark, to the mark's size. */
    private static final double STROKE = 0.15;
    private static final double OFF_MIDDLE = 0.1;

    /** Part of its length where a stroke is inked, at the least. */
    private static final double UNBROKEN = 0.9;

    /** Part of the mark's ink that lies in neither stroke, at the most: spurs. */
    private static final double SPURS = 0.04;

    /** Part of the longest row or column of ink that is as good as the longest. */
    private static final double LONG = 0.8;

    private final Area mark;
    private final Ink ink;

    private Cross(Area mark, Ink ink) {
        this.mark = mark;
        this.ink = ink;
    }

    static boolean is(Area mark, int pixels, Ink ink) {
        int longer = Math.max(mark.width(), mark.height());
        int shorter = Math.min(mark.width(), mark.height());
        return shorter >= SMALLEST && longer <= SQUARE * shorter + 1 && new Cross(mark, ink).is(pixels);
    }

    private boolean is(int pixels) {
        double bar = middle(mark.height(), mark.width(), (y, x) -> isInked(x, y));
        double stem = middle(mark.width(), mark.height(), this::isInked);
        double reachOfBar = Math.max(1.5, STROKE * mark.height());
        double reachOfStem = Math.max(1.5, STROKE * mark.width());
        boolean[] across = new boolean[mark.width()];
        boolean[] down = new boolean[mark.height()];
        int outside = 0;
        for (int y = 0; y < mark.height(); y++) {
            for (int x = 0; x < mark.width(); x++) {
                if (isInked(x, y)) {
                    boolean inBar = Math.abs(y - bar) <= reachOfBar;
                    boolean inStem = Math.abs(x - stem) <= reachOfStem;
                    across[x] |= inBar;
                    down[y] |= inStem;
                    outside += inBar || inStem ? 0 : 1;
                }
            }
        }
        return isMiddle(bar, mark.height()) && isMiddle(stem, mark.width()) && isUnbroken(across) && isUnbroken(down)
                && outside <= SPURS * pixels;
    }

    private boolean isInked(int x, int y) {
        return ink.at(mark.left() + x, mark.top() + y);
    }

    private static boolean isMiddle(double at, int size) {
        return Math.abs(at - (size - 1) / 2.0) <= Math.max(1, OFF_MIDDLE * size);
    }

    private static boolean isUnbroken(boolean[] inked) {
        int count = 0;
        for (boolean each : inked) {
            count += each ? 1 : 0;
        }
        return count >= UNBROKEN * inked.length;
    }

    private interface Pixels {
        boolean inked(int line, int along);
    }

    /** Of the rows, or columns, with the most ink. */
    private static double middle(int lines, int length, Pixels pixels) {
        int[] counts = new int[lines];
        int most = 0;
        for (int line = 0; line < lines; line++) {
            for (int i = 0; i < length; i++) {
                counts[line] += pixels.inked(line, i) ? 1 : 0;
            }
            most = Math.max(most, counts[line]);
        }
        int sum = 0;
        int full = 0;
        for (int line = 0; line < lines; line++) {
            if (counts[line] >= LONG * most) {
                sum += line;
                full++;
            }
        }
        return (double) sum / full;
    }
}
