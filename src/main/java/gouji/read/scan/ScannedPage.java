package gouji.read.scan;

import gouji.document.Box;
import gouji.read.drawn.PageContent;
import java.awt.geom.AffineTransform;

/**
 * A page, or a part of one, read from a picture.
 *
 * @param content     of the straightened picture
 * @param part        of the page that the picture takes, or null for the whole page
 * @param toDisplayed from places on the straightened page to those on the page as displayed, in points
 */
public record ScannedPage(PageContent content, Box part, AffineTransform toDisplayed) {

    /** A whole page. */
    public ScannedPage(PageContent content, AffineTransform toDisplayed) {
        this(content, null, toDisplayed);
    }

    /** The same page read from a picture that had been turned before. @param back what turns it back */
    ScannedPage turnedBack(AffineTransform back) {
        AffineTransform displayed = new AffineTransform(back);
        displayed.concatenate(toDisplayed);
        return new ScannedPage(content, part, displayed);
    }

    /** Whether a print in that box comes from the picture. */
    boolean holds(Box box) {
        double x = (box.left() + box.right()) / 2;
        double y = (box.top() + box.bottom()) / 2;
        return part == null || x >= part.left() && x <= part.right() && y >= part.top() && y <= part.bottom();
    }
}
