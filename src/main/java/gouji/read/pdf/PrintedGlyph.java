package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.page.Direction;
import gouji.read.page.Glyph;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
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
    static PrintedGlyph of(String text, Matrix place, double width, boolean vertical, DisplayedPage displayed) {
        AffineTransform toPage = place.createAffineTransform();
        toPage.preConcatenate(displayed.fromUserSpace());
        Rectangle2D inEm = new Rectangle2D.Double(Math.min(0, width), -Glyph.DESCENT, Math.abs(width), 1);
        Rectangle2D r = toPage.createTransformedShape(inEm).getBounds2D();
        // sheared letters (a false italic) stand on a level line; what counts is the line
        double x = toPage.getScaleX();
        double y = toPage.getShearY();
        double length = Math.hypot(x, y);
        boolean oblique = length > 0 && Math.min(Math.abs(x), Math.abs(y)) / length > OBLIQUE;
        Direction direction = oblique ? Direction.RIGHTWARDS : Direction.of(x, y).turned(vertical ? 1 : 0);
        Glyph glyph = new Glyph(text, new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY()), direction, 1);
        return new PrintedGlyph(glyph, Math.hypot(toPage.getShearX(), toPage.getScaleY()), oblique);
    }
}
