package gouji.read.scan;

/** Makes the paper of a picture white, however grey it is and however unevenly lit: print on it then has its full contrast. */
final class Paper {

    private static final double USUAL = 0.75;

    private final Raster picture;
    private final int side;
    private final int columns;
    private final int rows;
    private final double[] light;

    private Paper(Raster picture, int side) {
        this.picture = picture;
        this.side = side;
        this.columns = (picture.width() + side - 1) / side;
        this.rows = (picture.height() + side - 1) / side;
        this.light = new double[columns * rows];
    }

    /**
     * The picture on white paper.
     *
     * @param ink  what is no paper
     * @param side in pixels, of the squares whose paper is looked at together
     */
    static Raster whitened(Raster picture, Ink ink, int side) {
        Paper paper = new Paper(picture, side);
        paper.measure(ink);
        return paper.whitened();
    }

    /** The paper in each square: three quarters of it are no lighter. A square without paper is like the one before. */
    private void measure(Ink ink) {
        double last = Raster.WHITE;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int[] shades = new int[Raster.WHITE + 1];
                int count = 0;
                for (int y = row * side; y < Math.min(picture.height(), (row + 1) * side); y++) {
                    for (int x = column * side; x < Math.min(picture.width(), (column + 1) * side); x++) {
                        if (!ink.at(x, y)) {
                            shades[picture.at(x, y)]++;
                            count++;
                        }
                    }
                }
                last = count > side ? light(shades, count) : last;
                light[row * columns + column] = Math.max(1, last);
            }
        }
    }

    private static int light(int[] shades, int count) {
        int shade = 0;
        for (int darker = shades[0]; darker < USUAL * count; darker += shades[shade]) {
            shade++;
        }
        return shade;
    }

    private Raster whitened() {
        Raster out = new Raster(picture.width(), picture.height());
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                out.set(x, y, (int) Math.min(Raster.WHITE, picture.at(x, y) * Raster.WHITE / light(x, y)));
            }
        }
        return out;
    }

    /** Between the middles of the squares around. */
    private double light(int x, int y) {
        double u = Math.max(0, Math.min(columns - 1, (x + 0.5) / side - 0.5));
        double v = Math.max(0, Math.min(rows - 1, (y + 0.5) / side - 0.5));
        int left = (int) u;
        int top = (int) v;
        int right = Math.min(columns - 1, left + 1);
        int bottom = Math.min(rows - 1, top + 1);
        double above = light[top * columns + left] * (1 - u + left) + light[top * columns + right] * (u - left);
        double below = light[bottom * columns + left] * (1 - u + left) + light[bottom * columns + right] * (u - left);
        return above * (1 - v + top) + below * (v - top);
    }
}
