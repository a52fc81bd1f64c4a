package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Of pages of 120 pixels to the inch 564821 was read as 364821, by every reading, and told as read. */
class CoarseDigitsTest {

    /** Print of 8 points. */
    private static List<Double> confidences(double pixelsAnInch) {
        List<Glyph> glyphs = List.of(new Glyph("件", new Box(10, 10, 18, 18), 0.96), new Glyph("3", new Box(20, 10, 24, 18), 0.96),
                new Glyph("，", new Box(24, 10, 28, 18), 0.96));
        ScannedPage page = new ScannedPage(new PageContent(1, 595, 842, glyphs, List.of(), List.of(), 1), new AffineTransform());
        return CoarseDigits.doubted(page, pixelsAnInch / 72).content().glyphs().stream().map(Glyph::confidence).toList();
    }

    @Test
    void digitsOfFewPixelsAreNotSure() {
        assertEquals(List.of(0.96, 0.72, 0.96), confidences(120));
    }

    @Test
    void theSameDigitsAreOnAFinerPicture() {
        assertEquals(List.of(0.96, 0.96, 0.96), confidences(150));
    }
}
