package gouji.read.ofd;

import gouji.document.Box;
import java.awt.geom.AffineTransform;

/**
 * A picture on a page.
 *
 * @param part   of the package that holds it
 * @param toPage from the square of one by one that the picture fills to points on the page
 * @param clip   outside which it does not show
 */
record PlacedPicture(String part, AffineTransform toPage, Box clip) {
}
