package gouji.read.scan;

import java.awt.image.BufferedImage;

/**
 * The picture of a whole page.
 *
 * @param number of the page, from 1
 * @param width  of the page as displayed, in points
 * @param height of the page as displayed, in points
 */
public record PagePicture(int number, BufferedImage image, double width, double height) {
}
