package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.scan.Marks.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Print of nine points at 200 pixels to the inch. */
class CellInkTest {

    private static final double POINTS_PER_PIXEL = 0.36;

    /** A broad 0 of fourteen by seventeen pixels: one pixel more than its outline is wide. */
    @Test
    void aBroadDigitIsADigitThoughTheScanMadeItAPixelWider() {
        assertTrue(print(14, 17).isLikeFigure(POINTS_PER_PIXEL));
    }

    @Test
    void aChineseCharacterIsTooWideForADigit() {
        assertFalse(print(22, 24).isLikeFigure(POINTS_PER_PIXEL));
    }

    private static CellInk print(int width, int height) {
        return CellInk.of(List.of(new Mark(new Area(0, 0, width, height), width * height / 3)));
    }
}
