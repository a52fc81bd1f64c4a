package gouji.read.scan;

import gouji.read.scan.Marks.Mark;

/**
 * A minus before a figure that is too pale to be ink: print about a pixel thin is light grey, and the darker all is around, the darker ink
 * must be. It is the one level stroke in the gap before the first digit, at half their height, however pale, and nothing else there is
 * half as dark.
 *
 * @param area  of the stroke
 * @param clear whether nothing else there is nearly as dark: else it may be noise
 */
record FaintMinus(Area area, boolean clear) {

    /** To the height of the digits: how far before them a sign as wide as a character begins. */
    private static final double REACH = 1.9;

    /** To the height of the digits: the shortest hyphen. */
    private static final double SHORTEST = 0.25;

    /** In pixels: what is shorter is a speck, whatever the height of the digits; and a gap so low shows nothing beside a stroke. */
    private static final int FEWEST = 3;

    /** Shades that the stroke is darker than the paper around, over the two rows of pixels that it may lie in. */
    private static final double PALEST = 30;

    /** The same of one that is clear; and how dark it is to what else is darkest there, and to all of the paper. */
    private static final double CLEAR = 50;
    private static final double STANDS_OUT = 2;

    /** Part of the darkness of its darkest piece that all of a stroke has. */
    private static final double ALL = 0.4;

    /** Part of the height, above and below, where no minus stands. */
    private static final double ABOVE = 0.25;
    private static final double BELOW = 0.2;

    /** Part of the darkness of a black one: a darker column of pixels, as high as the figure, is a ruling or other print. */
    private static final double UPRIGHT = 0.25;

    /** In pixels: how far beside its ink a digit is grey. */
    private static final int BLUR = 2;

    /** In rows of pixels: what is no further from a stroke is its own blur. */
    private static final int OWN = 2;

    /**
     * The minus before a figure; null where none is.
     *
     * @param grey the page with its rulings, on white paper
     */
    static FaintMinus before(CellInk figure, Ink ink, Raster grey) {
        Area gap = gap(figure, grey);
        int length = Math.max(FEWEST, (int) Math.ceil(SHORTEST * figure.area().height()));
        FaintMinus found = gap.width() < length || gap.height() < FEWEST ? null : new Gap(gap, grey).stroke(length);
        return found == null || ink.count(found.area) >= found.area.width() ? null : found;
    }

    private static Area gap(CellInk figure, Raster grey) {
        Area a = figure.area();
        Mark first = figure.marks().get(0);
        int right = first.area().left() - BLUR;
        int left = right;
        int least = Math.max(0, right - (int) (REACH * a.height()));
        while (left > least && !isUpright(left - 1, a, grey)) {
            left--;
        }
        return new Area(left > least ? Math.min(right, left + 1) : left, a.top(), right, a.bottom());
    }

    private static boolean isUpright(int x, Area figure, Raster grey) {
        int dark = 0;
        for (int y = figure.top(); y < figure.bottom(); y++) {
            dark += Raster.WHITE - grey.at(x, y);
        }
        return dark > UPRIGHT * Raster.WHITE * figure.height();
    }

    /** The paper before a figure. */
    private record Gap(Area area, Raster grey) {

        /** Of two pixels, one above the other. */
        private int darkness(int x, int y) {
            return 2 * Raster.WHITE - grey.at(x, y) - grey.at(x, y + 1);
        }

        /** That of the palest column of pixels in the darkest stretch of a row. */
        private int darkest(int y, int length) {
            int most = 0;
            for (int x = area.left(); x + length <= area.right(); x++) {
                int palest = Integer.MAX_VALUE;
                for (int i = x; i < x + length; i++) {
                    palest = Math.min(palest, darkness(i, y));
                }
                most = Math.max(most, palest);
            }
            return most;
        }

        private double paper(int row) {
            long sum = 0;
            int count = 0;
            for (int y = area.top(); y + 1 < area.bottom(); y++) {
                for (int x = area.left(); Math.abs(y - row) > OWN && x < area.right(); x++) {
                    sum += darkness(x, y);
                    count++;
                }
            }
            return count == 0 ? 0 : (double) sum / count;
        }

        private FaintMinus stroke(int length) {
            int top = area.top() + (int) (ABOVE * area.height());
            int bottom = area.bottom() - (int) (BELOW * area.height()) - 1;
            int row = top;
            for (int y = top; y < bottom; y++) {
                row = darkest(y, length) > darkest(row, length) ? y : row;
            }
            double paper = paper(row);
            double stroke = darkest(row, length) - paper;
            double other = 0;
            for (int y = area.top(); y + 1 < area.bottom(); y++) {
                other = Math.abs(y - row) > OWN ? Math.max(other, darkest(y, length) - paper) : other;
            }
            if (stroke < PALEST) {
                return null;
            }
            int left = area.right();
            int right = area.left();
            for (int x = area.left(); x < area.right(); x++) {
                if (darkness(x, row) - paper >= ALL * stroke) {
                    left = Math.min(left, x);
                    right = x + 1;
                }
            }
            return new FaintMinus(new Area(left, row, right, row + 2), stroke >= Math.max(CLEAR, STANDS_OUT * Math.max(other, paper)));
        }
    }
}
