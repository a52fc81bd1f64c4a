package gouji.read.scan;

/** Grey paper that a scanner gave back as black dots on white: smoothed, it is grey paper again, and its dots are no print. */
final class Halftone {

    /** Part of all pixels that are dots; the thin strokes of a dense page of print have less. */
    private static final double DOTTED = 0.03;

    /** Dark pixels around a dark one, at the most, that is a dot. */
    private static final int LONELY = 2;

    private static final int DARK = 128;

    /** Means over three by three pixels, one after the other: a dot is spread to where the next one begins. */
    private static final int PASSES = 2;

    private Halftone() {
    }

    /** The picture without its screen. */
    static Raster smoothed(Raster picture) {
        Raster out = picture;
        for (int i = 0; i < PASSES; i++) {
            out = mean(out);
        }
        return out;
    }

    static boolean isScreened(Raster picture) {
        long dots = 0;
        for (int y = 1; y < picture.height() - 1; y++) {
            for (int x = 1; x < picture.width() - 1; x++) {
                if (picture.at(x, y) < DARK && darkAround(picture, x, y) <= LONELY) {
                    dots++;
                }
            }
        }
        return dots > DOTTED * picture.width() * picture.height();
    }

    private static int darkAround(Raster picture, int x, int y) {
        int dark = -1;
        for (int v = y - 1; v <= y + 1; v++) {
            for (int u = x - 1; u <= x + 1; u++) {
                dark += picture.at(u, v) < DARK ? 1 : 0;
            }
        }
        return dark;
    }

    private static Raster mean(Raster picture) {
        Raster out = new Raster(picture.width(), picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int sum = 0;
                int count = 0;
                for (int v = Math.max(0, y - 1); v <= Math.min(picture.height() - 1, y + 1); v++) {
                    for (int u = Math.max(0, x - 1); u <= Math.min(picture.width() - 1, x + 1); u++) {
                        sum += picture.at(u, v);
                        count++;
                    }
                }
                out.set(x, y, sum / count);
            }
        }
        return out;
    }
}
