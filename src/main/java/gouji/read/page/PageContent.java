package gouji.read.page;

import gouji.document.Box;
import java.util.List;

/**
 * What one page draws, before anything is made of it.
 *
 * @param number  of the page, from 1
 * @param width   of the page as displayed, in points
 * @param height  of the page as displayed, in points
 * @param glyphs  in the order in which they are drawn
 * @param oblique glyphs neither upright nor turned by a right angle, such as a watermark's, in the order in which they are drawn
 * @param rulings as drawn, in pieces
 * @param picture the part of the page that pictures cover, from 0 to 1
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Glyph> oblique,
                   List<Ruling> rulings, double picture) {

    boolean shows(Box box) {
        return box.right() > 0 && box.left() < width && box.bottom() > 0 && box.top() < height;
    }

    public boolean isMute() {
        return glyphs.stream().allMatch(Glyph::isBlank) && oblique.isEmpty();
    }
}
