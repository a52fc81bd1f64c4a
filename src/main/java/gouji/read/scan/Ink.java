package gouji.read.scan;

import java.util.BitSet;

/** Which pixels of a picture are print. */
final class Ink {

    private static final double FULL_CONTRAST = 128;

    private final int width;
    private final int height;
    private final BitSet dark;

    private Ink(int width, int height, BitSet dark) {
        this.width = width;
        this.height = height;
        this.dark = dark;
    }

    /** @param dark pixels, row by row */
    static Ink of(int width, int height, BitSet dark) {
        return new Ink(width, height, dark);
    }

    /**
     * Tells print from paper by each pixel's neighbourhood.
     *
     * @param radius of the neighbourhood, in pixels
     * @param darker how much darker than its neighbourhood print is: Sauvola's parameter, for scans with grey paper and uneven light
     * @see <a href="https://doi.org/10.1016/S0031-3203(99)00055-2">Sauvola, Pietikäinen: Adaptive document image binarization</a>
     */
    static Ink of(Raster picture, int radius, double darker) {
        int w = picture.width();
        int h = picture.height();
        Ink ink = new Ink(w, h, new BitSet(w * h));
        int[] sums = new int[w];
        long[] squares = new long[w];
        for (int y = -radius; y < h; y++) {
            addRow(picture, y + radius, 1, sums, squares);
            addRow(picture, y - radius - 1, -1, sums, squares);
            if (y >= 0) {
                int rows = Math.min(h - 1, y + radius) - Math.max(0, y - radius) + 1;
                ink.decideRow(picture, y, radius, rows, sums, squares, darker);
            }
        }
        return ink;
    }

    private static void addRow(Raster picture, int y, int sign, int[] sums, long[] squares) {
        if (y < 0 || y >= picture.height()) {
            return;
        }
        for (int x = 0; x < sums.length; x++) {
            int v = picture.at(x, y);
            sums[x] += sign * v;
            squares[x] += (long) sign * v * v;
        }
    }

    private void decideRow(Raster picture, int y, int radius, int rows, int[] sums, long[] squares, double darker) {
        long sum = 0;
        long square = 0;
        for (int x = 0; x < Math.min(radius, width); x++) {
            sum += sums[x];
            square += squares[x];
        }
        for (int x = 0; x < width; x++) {
            if (x + radius < width) {
                sum += sums[x + radius];
                square += squares[x + radius];
            }
            if (x - radius - 1 >= 0) {
                sum -= sums[x - radius - 1];
                square -= squares[x - radius - 1];
            }
            double n = (double) rows * (Math.min(width - 1, x + radius) - Math.max(0, x - radius) + 1);
            double mean = sum / n;
            double deviation = Math.sqrt(Math.max(0, square / n - mean * mean));
            if (picture.at(x, y) < mean * (1 + darker * (deviation / FULL_CONTRAST - 1))) {
                dark.set(y * width + x);
            }
        }
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    boolean at(int x, int y) {
        return dark.get(y * width + x);
    }

    /** How many dark pixels an area has. */
    int count(Area area) {
        int count = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            count += dark.get(y * width + area.left(), y * width + area.right()).cardinality();
        }
        return count;
    }

    void clear(int x, int y) {
        dark.clear(y * width + x);
    }

    void clear(Area area) {
        for (int y = area.top(); y < area.bottom(); y++) {
            dark.clear(y * width + area.left(), y * width + area.right());
        }
    }

    /** The next dark pixel of the whole picture in reading order, from a pixel on; -1 where there is none. */
    int next(int from) {
        return dark.nextSetBit(from);
    }

    /** With more pixels. @param dark row by row */
    Ink with(BitSet dark) {
        Ink more = copy();
        more.dark.or(dark);
        return more;
    }

    Ink copy() {
        return new Ink(width, height, (BitSet) dark.clone());
    }
}
