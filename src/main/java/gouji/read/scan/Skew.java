package gouji.read.scan;

/** How far a page was laid askew on the scanner. */
final class Skew {

    /** Paper fed by hand lies within this. In degrees. */
    private static final double MOST = 4;

    private static final double COARSE = 0.2;
    private static final double FINE = 0.02;

    /** Pixels looked at; lines of print show in far fewer than all. */
    private static final int SAMPLES = 60_000;

    private final int[] xs = new int[SAMPLES];
    private final int[] ys = new int[SAMPLES];
    private final int width;
    private final int height;
    private int count;

    private Skew(Ink ink) {
        width = ink.width();
        height = ink.height();
        int all = 0;
        for (int i = ink.next(0); i >= 0; i = ink.next(i + 1)) {
            all++;
        }
        int step = Math.max(1, all / SAMPLES + 1);
        int n = 0;
        for (int i = ink.next(0); i >= 0; i = ink.next(i + 1)) {
            if (n++ % step == 0 && count < SAMPLES) {
                xs[count] = i % width;
                ys[count] = i / width;
                count++;
            }
        }
    }

    /**
     * The angle at which rows of pixels are most unlike each other: full of print, or empty.
     *
     * @return in radians, clockwise; turned back by it the page stands straight
     */
    static double of(Ink ink) {
        Skew skew = new Skew(ink);
        double best = skew.best(0, MOST, COARSE);
        return Math.toRadians(skew.best(best, COARSE, FINE));
    }

    private double best(double middle, double range, double step) {
        double best = middle;
        double most = contrast(middle);
        int steps = (int) Math.round(range / step);
        for (int i = -steps; i <= steps; i++) {
            double contrast = contrast(middle + i * step);
            if (contrast > most) {
                most = contrast;
                best = middle + i * step;
            }
        }
        return best;
    }

    private double contrast(double degrees) {
        double slope = Math.tan(Math.toRadians(degrees));
        int margin = (int) Math.ceil(Math.abs(slope) * width) + 1;
        int[] rows = new int[height + 2 * margin];
        for (int i = 0; i < count; i++) {
            rows[(int) Math.round(ys[i] - slope * xs[i]) + margin]++;
        }
        double sum = 0;
        for (int i = 1; i < rows.length; i++) {
            double step = rows[i] - rows[i - 1];
            sum += step * step;
        }
        return sum;
    }
}
