package gouji.read.scan;

import java.awt.image.BufferedImage;
import java.util.BitSet;
import java.util.List;

/** Lifts red seals off the print they were stamped on. Other print in red stays. */
final class Stamps {

    /** In points: a seal is no smaller, in either direction. */
    private static final double SMALLEST = 70;

    /** One side to the other, at the most: seals are round or square, or nearly so. */
    private static final double LONGEST = 1.7;

    /** How much more red than green or blue, of 255, a pixel of a seal has. */
    private static final int RED = 45;

    /** In points: the gaps between the signs of a seal. */
    private static final double GAP = 5;

    /** Red ink is lightened by so much of what it has more of red, so that it comes to lie on the paper's grey. */
    private static final double BLEACH = 0.35;

    private Stamps() {
    }

    /** The picture in grey, without its seals. */
    static Raster lifted(BufferedImage image, double pointsPerPixel) {
        Raster grey = Raster.of(image);
        if (image.getColorModel().getNumComponents() < 3) {
            return grey;
        }
        int step = Math.max(1, (int) Math.round(GAP / pointsPerPixel));
        for (Area seal : seals(image, step, SMALLEST / pointsPerPixel)) {
            bleach(image, seal, grey);
        }
        return grey;
    }

    private static List<Area> seals(BufferedImage image, int step, double smallest) {
        int width = (image.getWidth() + step - 1) / step;
        int height = (image.getHeight() + step - 1) / step;
        BitSet red = new BitSet(width * height);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int x = 0; x < row.length; x++) {
                if (redness(row[x]) >= RED) {
                    red.set(y / step * width + x / step);
                }
            }
        }
        return Marks.in(new Area(0, 0, width, height), Ink.of(width, height, red)).stream().map(Marks.Mark::area)
                .map(a -> new Area(a.left() * step, a.top() * step, Math.min(image.getWidth(), a.right() * step),
                        Math.min(image.getHeight(), a.bottom() * step)))
                .filter(a -> Math.min(a.width(), a.height()) >= smallest
                        && Math.max(a.width(), a.height()) <= LONGEST * Math.min(a.width(), a.height())).toList();
    }

    private static void bleach(BufferedImage image, Area seal, Raster grey) {
        for (int y = seal.top(); y < seal.bottom(); y++) {
            for (int x = seal.left(); x < seal.right(); x++) {
                int colour = image.getRGB(x, y);
                int more = redness(colour);
                if (more > 0) {
                    grey.set(x, y, (int) Math.min(Raster.WHITE, (colour >> 16 & 255) + BLEACH * more));
                }
            }
        }
    }

    private static int redness(int colour) {
        return (colour >> 16 & 255) - Math.max(colour >> 8 & 255, colour & 255);
    }
}
