package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.read.scan.RecognisedLine.Sign;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A character, two digits and a character, of 31 and 26 pixels' height. */
class DigitMarksTest {

    private static final List<Area> PRINTED = List.of(new Area(10, 17, 41, 48), new Area(50, 20, 64, 46), new Area(68, 20, 82, 46),
            new Area(95, 17, 126, 48));

    /** Of two digits alike one was recognised, and its box begins in the middle of the first. */
    @Test
    void allDigitsThatArePrintedAreFoundWhateverWasRecognised() {
        RecognisedLine line = new RecognisedLine(List.of(sign("请", PRINTED.get(0)), sign("7", new Area(58, 20, 66, 46)), sign("件", PRINTED.get(3))));
        assertEquals(PRINTED.subList(1, 3), new DigitMarks(line, 1, 2).in(ink()).columns());
    }

    /** The box of the character behind begins in its middle, so that most of it lies before. */
    @Test
    void aCharacterWhoseBoxIsTooNarrowIsNoDigit() {
        RecognisedLine line = new RecognisedLine(List.of(sign("请", PRINTED.get(0)), sign("7", PRINTED.get(1)), sign("7", PRINTED.get(2)),
                sign("件", new Area(115, 17, 126, 48))));
        assertEquals(PRINTED.subList(1, 3), new DigitMarks(line, 1, 3).in(ink()).columns());
    }

    private static Sign sign(String text, Area area) {
        return new Sign(text, area, 0.9, true);
    }

    private static Ink ink() {
        BitSet dark = new BitSet();
        for (Area area : PRINTED) {
            for (int y = area.top(); y < area.bottom(); y++) {
                dark.set(y * 140 + area.left(), y * 140 + area.right());
            }
        }
        return Ink.of(140, 60, dark);
    }
}
