package gouji.read.page.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Box;
import gouji.document.Cell;
import gouji.document.PagePlace;
import gouji.read.drawn.Glyph;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in two lines of a cell, set in 10 points: digits are 5 points wide. */
class WrappedNumbersTest {

    @ParameterizedTest(name = "{0} over {1} in {2} points is {3}")
    @CsvSource({
        "101, 7, 30, 1017",
        "60817., 3425, 44, 60817.3425",
        "101, 7, 60, 101 7",
        "17, 2, 40, 17 2",
        "'1,1', 07, 30, '1,107'",
        "12, 次, 20, 12次",
    })
    void aNumberGoesOnInTheNextLineOnlyWhereTheFirstIsFull(String first, String second, double width, String text) {
        List<TextLine> lines = List.of(line(first, 100), line(second, 112));
        Box box = new Box(0, 90, width, 115);
        assertEquals(text, new Cell(0, 1, 1, WrappedNumbers.prints(lines, box), new PagePlace(1, box)).text());
    }

    private static TextLine line(String text, double top) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            glyphs.add(new Glyph(text.substring(i, i + 1), new Box(5 + 5 * i, top, 10 + 5 * i, top + 10)));
        }
        return TextLine.of(1, glyphs);
    }
}
