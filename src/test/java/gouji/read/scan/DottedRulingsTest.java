package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In scans of tables with dotted rulings every dot was a sign of its own: 1662 figures of a report that has 200. */
class DottedRulingsTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;

    private final BitSet dark = new BitSet();

    /** Dots and dashes as browsers and word processors draw them, at 150, 200 and 300 pixels to the inch. */
    @ParameterizedTest
    @CsvSource({"2, 2, 200", "3, 3, 200", "1, 2, 150", "4, 4, 200", "6, 4, 200", "8, 8, 300", "12, 6, 300", "3, 5, 300"})
    void dotsAndDashesInARowAreRulings(int dot, int gap, int resolution) {
        int thick = Math.min(dot, 4);
        for (int y = 50; y <= 350; y += 100) {
            level(y, 50, 850, dot, gap, thick);
        }
        for (int x = 50; x <= 850; x += 200) {
            upright(x, 50, 350, dot, gap, thick);
        }
        List<Line> lines = lines(resolution);
        assertEquals(4, lines.stream().filter(Line::horizontal).count());
        assertEquals(5, lines.stream().filter(line -> !line.horizontal()).count());
        Ink left = Eraser.without(lines, ink());
        assertEquals(0, left.count(new Area(0, 0, WIDTH, HEIGHT)));
    }

    @Test
    void dottedRulingsBetweenRowsAloneBeginAndEndAtTheSamePlaces() {
        for (int y = 50; y <= 350; y += 60) {
            level(y, 50, 850, 2, 2, 2);
        }
        assertEquals(6, lines(200).size());
    }

    /** Leaders end at the same place, before the pages' numbers, and begin where their headings end. */
    @Test
    void leadersAreNoRulings() {
        for (int i = 0; i < 6; i++) {
            level(50 + 60 * i, 300 + 37 * i, 850, 3, 5, 3);
        }
        assertEquals(List.of(), lines(200));
    }

    /** Figures of ones: strokes beside each other, as high as digits. */
    @Test
    void uprightStrokesBesideEachOtherAreNoDots() {
        for (int i = 0; i < 3; i++) {
            level(50 + 60 * i, 50, 850, 3, 5, 20);
        }
        Ink ink = ink();
        assertSame(ink, DottedRulings.filled(ink, 72.0 / 200));
    }

    /** Or one above the other, as dots on halftone paper are. */
    @Test
    void rowsOfDotsUnderEachOtherAreNoRulings() {
        for (int y = 50; y < 550; y += 6) {
            level(y, 50, 850, 3, 3, 3);
        }
        Ink ink = ink();
        assertSame(ink, DottedRulings.filled(ink, 72.0 / 200));
    }

    @Test
    void aPageWithoutDotsIsTheSame() throws Exception {
        Path page = Path.of("src/test/resources/gouji/scans/table-two.png");
        assertTrue(Files.exists(page));
        Ink ink = Ink.of(Raster.of(ImageIO.read(page.toFile())), 33, 0.2);
        assertSame(ink, DottedRulings.filled(ink, 72.0 / 200));
    }

    private List<Line> lines(int resolution) {
        double pointsPerPixel = 72.0 / resolution;
        Ink ink = ink();
        return DottedRulings.withoutLeaders(LineFinder.find(DottedRulings.filled(ink, pointsPerPixel), pointsPerPixel), ink, pointsPerPixel);
    }

    private Ink ink() {
        return Ink.of(WIDTH, HEIGHT, dark);
    }

    private void level(int y, int from, int to, int dot, int gap, int thick) {
        for (int x = from; x < to; x += dot + gap) {
            fill(x, y, dot, thick);
        }
    }

    private void upright(int x, int from, int to, int dot, int gap, int thick) {
        for (int y = from; y < to; y += dot + gap) {
            fill(x, y, thick, dot);
        }
    }

    private void fill(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            dark.set(y * WIDTH + left, y * WIDTH + left + width);
        }
    }
}
