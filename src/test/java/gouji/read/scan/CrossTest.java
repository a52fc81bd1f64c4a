package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Marks as they were scanned at 200 pixels an inch, drawn in characters. */
class CrossTest {

    @Test
    void twoStrokesThatCrossInTheirMiddlesAreAPlus() {
        assertEquals(true, isCross(
                ".....#.....",
                "....##.....",
                "....##.....",
                ".....#.....",
                "###########",
                "###########",
                "....##.....",
                "....##.....",
                "....##.....",
                ".....#.....",
                ".....#....."));
    }

    @Test
    void aDaggerIsNoPlus() {
        assertEquals(false, isCross(
                "....##....",
                "....##....",
                "....##....",
                "##########",
                "##########",
                "....##....",
                "....##....",
                "....##....",
                "....##....",
                "....##....",
                "....##....",
                "....##....",
                "....##....",
                ".....#...."));
    }

    @Test
    void aFourIsNoPlusForItsThirdStroke() {
        assertEquals(false, isCross(
                "......##...",
                ".....###...",
                "....####...",
                "...##.##...",
                "..##..##...",
                ".##...##...",
                "##....##...",
                "###########",
                "###########",
                "......##...",
                "......##..."));
    }

    @Test
    void aBlotIsNoPlus() {
        assertEquals(false, isCross(
                "..##....",
                ".######.",
                ".######.",
                "########",
                "########",
                ".######.",
                "..####..",
                "...##..."));
    }

    private static boolean isCross(String... rows) {
        int width = rows[0].length();
        BitSet dark = new BitSet();
        for (int y = 0; y < rows.length; y++) {
            for (int x = 0; x < width; x++) {
                dark.set(y * width + x, rows[y].charAt(x) == '#');
            }
        }
        List<Marks.Mark> marks = Marks.in(new Area(0, 0, width, rows.length), Ink.of(width, rows.length, dark));
        assertEquals(1, marks.size());
        return marks.get(0).isCross();
    }
}
