package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.page.Glyph;
import gouji.read.scan.RecognisedLine.Sign;
import java.util.List;
import org.junit.jupiter.api.Test;

class TypesetterTest {

    /** 1364 was recognised, and printed as 1346. */
    @Test
    void signsKeepTheOrderInWhichTheyWereRecognisedWhateverTheirBoxes() {
        List<Sign> signs = List.of(new Sign("6", new Area(30, 0, 44, 20), 0.9, true), new Sign("4", new Area(28, 0, 40, 20), 0.9, false));
        List<Glyph> glyphs = new Typesetter(0.36).glyphs(List.of(new RecognisedLine(signs)));
        assertTrue(glyphs.get(0).box().left() < glyphs.get(1).box().left());
    }
}
