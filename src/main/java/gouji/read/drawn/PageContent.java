package gouji.read.drawn;

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
 * @param pictures where pictures lie that are large enough for a table and whose print is not among the glyphs
 */
public record PageContent(int number, double width, double height, List<Glyph> glyphs, List<Glyph> oblique,
                   List<Ruling> rulings, double picture, List<Box> pictures) {

    public PageContent {
        pictures = List.copyOf(pictures);
    }

    /** A page without pictures that matter. */
    public PageContent(int number, double width, double height, List<Glyph> glyphs, List<Glyph> oblique, List<Ruling> rulings,
            double picture) {
        this(number, width, height, glyphs, oblique, rulings, picture, List.of());
    }

    public PageContent withGlyphs(List<Glyph> others) {
        return new PageContent(number, width, height, others, oblique, rulings, picture, pictures);
    }

    public PageContent with(List<Glyph> otherGlyphs, List<Ruling> otherRulings) {
        return new PageContent(number, width, height, otherGlyphs, oblique, otherRulings, picture, pictures);
    }

    public PageContent withPictures(List<Box> others) {
        return new PageContent(number, width, height, glyphs, oblique, rulings, picture, others);
    }

    public boolean shows(Box box) {
        return box.right() > 0 && box.left() < width && box.bottom() > 0 && box.top() < height;
    }

    public boolean isMute() {
        return glyphs.stream().allMatch(Glyph::isBlank) && oblique.isEmpty();
    }
}
