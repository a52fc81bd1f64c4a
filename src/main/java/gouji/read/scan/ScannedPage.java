package gouji.read.scan;

import gouji.read.page.PageContent;
import java.awt.geom.AffineTransform;

/**
 * A page read from a picture.
 *
 * @param content     of the straightened page
 * @param toDisplayed from places on the straightened page to those on the page as displayed, in points
 */
public record ScannedPage(PageContent content, AffineTransform toDisplayed) {
}
