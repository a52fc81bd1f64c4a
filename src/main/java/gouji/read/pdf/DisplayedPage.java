package gouji.read.pdf;

import gouji.document.Box;
import gouji.read.drawn.PageFrame;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The page as a viewer displays it: its CropBox, turned by /Rotate, y downwards from the top left corner. */
record DisplayedPage(PageFrame frame, AffineTransform fromUserSpace) {

    static DisplayedPage of(PDPage page) {
        PDRectangle crop = page.getCropBox();
        double w = crop.getWidth();
        double h = crop.getHeight();
        AffineTransform turn = switch (Math.floorMod(page.getRotation(), 360)) {
            case 90 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 180 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 270 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(1, 0, 0, -1, 0, h);
        };
        turn.translate(-crop.getLowerLeftX(), -crop.getLowerLeftY());
        boolean onItsSide = Math.floorMod(page.getRotation(), 180) == 90;
        return new DisplayedPage(onItsSide ? new PageFrame(h, w) : new PageFrame(w, h), turn);
    }

    Point2D at(double x, double y) {
        return fromUserSpace.transform(new Point2D.Double(x, y), null);
    }

    Box box(Rectangle2D inUserSpace) {
        Rectangle2D r = fromUserSpace.createTransformedShape(inUserSpace).getBounds2D();
        return new Box(r.getMinX(), r.getMinY(), r.getMaxX(), r.getMaxY());
    }
}
