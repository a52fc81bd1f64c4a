package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** A digit 14 pixels high, and what is grey before it: -8 was read as 8 where the minus was too pale to be ink. */
class FaintMinusTest {

    private static final Area DIGIT = new Area(40, 10, 48, 24);

    private final Raster page = new Raster(60, 34);

    FaintMinusTest() {
        fill(DIGIT, 0);
    }

    @Test
    void aPaleLevelStrokeAtHalfTheDigitsHeightIsAMinus() {
        fill(new Area(30, 18, 36, 19), 190);
        assertEquals(new Area(30, 17, 36, 19), found().area());
        assertTrue(found().clear());
    }

    @Test
    void paperIsNoMinus() {
        assertNull(found());
    }

    @Test
    void aSpeckIsNoMinus() {
        fill(new Area(33, 17, 35, 19), 60);
        assertNull(found());
    }

    /** What stands at the foot is a rest of a ruling, or a line below the figure. */
    @Test
    void aStrokeAtTheFootIsNoMinus() {
        fill(new Area(30, 23, 36, 24), 190);
        assertNull(found());
    }

    /** The next column's dash is its own. */
    @Test
    void whatStandsBehindARulingIsNotBeforeTheFigure() {
        fill(new Area(34, 0, 35, 34), 90);
        fill(new Area(24, 18, 31, 19), 190);
        assertNull(found());
    }

    @Test
    void aStrokeAmongOthersMayBeAnything() {
        fill(new Area(30, 18, 36, 19), 190);
        fill(new Area(29, 12, 37, 13), 200);
        assertFalse(found().clear());
    }

    /** Dark enough to be ink, it is print of its own, as a stroke of the character before an unruled figure. */
    @Test
    void aStrokeThatIsInkIsNotFaint() {
        fill(new Area(28, 18, 36, 19), 20);
        assertNull(found());
    }

    private void fill(Area area, int shade) {
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                page.set(x, y, shade);
            }
        }
    }

    private FaintMinus found() {
        Ink ink = Ink.of(page, 25, 0.2);
        CellInk digit = CellInk.of(Marks.in(new Area(38, 8, 50, 26), ink));
        return FaintMinus.before(digit, pale(ink), page);
    }

    /** As in dense print, where only what is much darker than paper is ink. */
    private Ink pale(Ink ink) {
        Ink out = ink.copy();
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                if (page.at(x, y) > 150) {
                    out.clear(x, y);
                }
            }
        }
        return out;
    }
}
