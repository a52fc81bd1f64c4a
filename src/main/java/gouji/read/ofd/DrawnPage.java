package gouji.read.ofd;

import gouji.read.drawn.PageContent;
import java.util.List;

/**
 * A page and the pictures on it.
 *
 * @param pictures that are there to be looked at, in the order in which they are drawn
 */
record DrawnPage(PageContent content, List<PlacedPicture> pictures) {
}
