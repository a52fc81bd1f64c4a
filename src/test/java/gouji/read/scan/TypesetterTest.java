package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.read.drawn.Glyph;
import gouji.read.scan.RecognisedLine.Sign;
import java.util.ArrayList;
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

    /** Lines of nine points set solid, on a page of twelve points: their em boxes do not lie over each other. */
    @Test
    void linesSetTightlyStayApart() {
        List<RecognisedLine> lines = List.of(line("一二三四五六七八九十", 0, 300, 333), line("三不", 0, 0, 28), line("予公", 0, 29, 57));
        List<Glyph> glyphs = new Typesetter(0.36).glyphs(lines);
        assertTrue(glyphs.get(12).box().top() > glyphs.get(10).box().bottom() - 1);
    }

    /** Tesseract did not find where the second character ends, and gave it the height of two lines. */
    @Test
    void aCharacterWhoseBoxReachesIntoTheNextLineDoesNotPutItsLineThere() {
        List<Sign> signs = new ArrayList<>(line("五六七八九十", 0, 0, 28).signs());
        signs.set(1, new Sign("六", new Area(28, 0, 56, 45), 0.9, false));
        List<Glyph> glyphs = new Typesetter(0.36).glyphs(List.of(new RecognisedLine(signs), line("一二三四", 0, 40, 68)));
        assertEquals(28 * 0.36, glyphs.get(1).box().bottom(), 1);
        assertTrue(glyphs.get(6).box().top() > glyphs.get(5).box().bottom() - 1);
    }

    /** Two strokes that lie flat, before two characters of full height. */
    @Test
    void flatCharactersDoNotMakeTheOthersTooTall() {
        List<Sign> signs = List.of(new Sign("一", new Area(0, 12, 28, 16), 0.9, true), new Sign("二", new Area(28, 6, 56, 24), 0.9, false),
                new Sign("科", new Area(56, 0, 84, 28), 0.9, false), new Sign("目", new Area(84, 1, 112, 28), 0.9, false));
        assertEquals(new Area(0, 0, 112, 28), new RecognisedLine(signs).areaOfPrint());
    }

    /** So the line seemed set larger than the next, which was taken for another paragraph, and its figure for another statement. */
    @Test
    void charactersThatHaveTheBoxOfTheirLineDoNotMakeItTaller() {
        assertEquals(new Area(0, 5, 341, 36), withBoxesOfTheLine(43).areaOfPrint());
        assertEquals(new Area(0, 5, 341, 36), withBoxesOfTheLine(38).areaOfPrint());
    }

    private static RecognisedLine withBoxesOfTheLine(int bottom) {
        List<Sign> signs = new ArrayList<>(line("主动公开政府信息全市条网", 0, 5, 36).signs());
        for (int i : new int[] {2, 3, 5, 7, 11}) {
            Area own = signs.get(i).area();
            signs.set(i, new Sign(signs.get(i).text(), new Area(own.left(), 0, own.right(), bottom), 0.9, false));
        }
        return new RecognisedLine(signs);
    }

    @Test
    void aGapInRunningTextIsClosedAndOneBetweenNumbersIsNot() {
        List<Glyph> text = new Typesetter(0.36).glyphs(List.of(new RecognisedLine(List.of(sign("共", 0, 20), sign("7", 40, 50)))));
        assertEquals(text.get(1).box().left(), text.get(0).box().right(), 0.01);
        List<Glyph> numbers = new Typesetter(0.36).glyphs(List.of(new RecognisedLine(List.of(sign("6", 0, 10), sign("7", 40, 50)))));
        assertTrue(numbers.get(1).box().left() > numbers.get(0).box().right() + 5);
    }

    private static Sign sign(String text, int left, int right) {
        return new Sign(text, new Area(left, 0, right, 20), 0.9, true);
    }

    private static RecognisedLine line(String text, int left, int top, int bottom) {
        int wide = bottom - top;
        return new RecognisedLine(text.chars().mapToObj(Character::toString).map(c -> {
            int at = left + text.indexOf(c) * wide;
            return new Sign(c, new Area(at, top, at + wide, bottom), 0.9, false);
        }).toList());
    }
}
