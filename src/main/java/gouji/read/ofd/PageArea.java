package gouji.read.ofd;

import gouji.document.Box;
import gouji.read.drawn.PageFrame;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;

/**
 * The page as a viewer displays it, in points.
 *
 * @param toPage from the page's own millimetres to points from its top left corner
 * @param shown  the box outside which nothing is shown
 */
record PageArea(PageFrame frame, AffineTransform toPage, Box shown) {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    private static final Rectangle2D A4 = new Rectangle2D.Double(0, 0, 210, 297);

    /** In millimetres. */
    private static final double LARGEST = 100_000;

    /** @param usual the document's area, for what the page does not say */
    static PageArea of(Element page, Optional<Element> usual) {
        Optional<Element> own = page.child("Area");
        Rectangle2D physical = box("PhysicalBox", own, usual).or(() -> box("ApplicationBox", own, usual)).orElse(A4);
        if (physical.getWidth() <= 0 || physical.getHeight() <= 0 || physical.getWidth() > LARGEST
                || physical.getHeight() > LARGEST) {
            throw new IllegalArgumentException("page area: " + physical.getWidth() + " x " + physical.getHeight());
        }
        AffineTransform toPage = AffineTransform.getScaleInstance(POINTS_PER_MILLIMETRE, POINTS_PER_MILLIMETRE);
        toPage.translate(-physical.getX(), -physical.getY());
        Rectangle2D application = box("ApplicationBox", own, usual).filter(physical::intersects).orElse(physical);
        PageFrame frame = new PageFrame(physical.getWidth() * POINTS_PER_MILLIMETRE, physical.getHeight() * POINTS_PER_MILLIMETRE);
        return new PageArea(frame, toPage, frame.clipped(PageFrame.EVERYWHERE, Shown.box(application, toPage)));
    }

    private static Optional<Rectangle2D> box(String name, Optional<Element> own, Optional<Element> usual) {
        return own.flatMap(a -> a.boxChild(name)).or(() -> usual.flatMap(a -> a.boxChild(name)));
    }
}
