package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.drawn.Direction;
import gouji.read.drawn.Glyph;
import gouji.read.pdf.FontText.Reading;
import java.awt.geom.AffineTransform;
import org.apache.pdfbox.util.Matrix;

/**
 * A glyph in its place on the page as displayed.
 *
 * @param em      its size in points
 * @param oblique whether its line is neither level nor upright
 */
record PrintedGlyph(Glyph glyph, double em, boolean oblique) {

    private static final double OBLIQUE = Math.sin(Math.toRadians(5));

    /**
     * @param place    from glyph space, one em to a unit, to user space
     * @param width    in ems
     * @param vertical whether the next glyph stands below
     */
    static PrintedGlyph of(Reading reading, Matrix place, double width, boolean vertical, DisplayedPage displayed) {
        AffineTransform toPage = place.createAffineTransform();
        toPage.preConcatenate(displayed.fromUserSpace());
        // sheared letters (a false italic) stand on a level line; what counts is the line
        double x = toPage.getScaleX();
        double y = toPage.getShearY();
        double length = Math.hypot(x, y);
        boolean oblique = length > 0 && Math.min(Math.abs(x), Math.abs(y)) / length > OBLIQUE;
        Direction direction = oblique ? Direction.RIGHTWARDS : Direction.of(x, y).turned(vertical ? 1 : 0);
        Glyph glyph = new Glyph(reading.text(), box(toPage, Math.min(0, width), Math.max(0, width)), direction,
                reading.confidence());
        return new PrintedGlyph(glyph, Math.hypot(toPage.getShearX(), toPage.getScaleY()), oblique);
    }

    private static Box box(AffineTransform toPage, double from, double to) {
        double low = -Glyph.DESCENT;
        double[] corners = {from, low, to, low, to, low + 1, from, low + 1};
        toPage.transform(corners, 0, corners, 0, 4);
        return new Box(least(corners, 0), least(corners, 1), most(corners, 0), most(corners, 1));
    }

    private static double least(double[] c, int at) {
        return Math.min(Math.min(c[at], c[at + 2]), Math.min(c[at + 4], c[at + 6]));
    }

    private static double most(double[] c, int at) {
        return Math.max(Math.max(c[at], c[at + 2]), Math.max(c[at + 4], c[at + 6]));
    }
}
