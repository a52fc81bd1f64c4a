package gouji.read.ofd;

import gouji.read.drawn.Budget;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.Radicals;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/**
 * The characters of one text object and where each is drawn. What a glyph is is what its code says, whichever glyph of the font a
 * transform puts in its place.
 */
final class TextRun {

    /**
     * @param toObject from ems to the object's space, the character's origin at 0, 0
     * @param width    of the character, in ems
     */
    record Placed(String text, AffineTransform toObject, double width) {
    }

    private final double size;
    private final double scale;
    private final double turn;
    private final double readTurn;
    private final Budget budget;
    private final List<Placed> placed = new ArrayList<>();
    private double x;
    private double y;

    private TextRun(Element text, Budget budget) {
        this.size = text.number("Size", Double.NaN);
        if (Double.isNaN(size)) {
            throw new IllegalArgumentException("text without Size");
        }
        this.scale = text.number("HScale", 1);
        this.turn = Math.toRadians(text.number("CharDirection", 0));
        this.readTurn = Math.toRadians(text.number("ReadDirection", 0));
        this.budget = budget;
    }

    static List<Placed> of(Element text, Budget budget) {
        TextRun run = new TextRun(text, budget);
        for (Element code : text.children("TextCode")) {
            run.add(code);
        }
        return run.placed;
    }

    /** A code without place goes on from the place of the one before. */
    private void add(Element code) {
        x = code.number("X", x);
        y = code.number("Y", y);
        String dx = code.attribute("DeltaX");
        String dy = code.attribute("DeltaY");
        int[] characters = characters(code.text(), 1 + Math.max(Offsets.given(dx), Offsets.given(dy)));
        int gaps = Math.max(0, characters.length - 1);
        double[] right = Offsets.of(dx, gaps);
        double[] down = Offsets.of(dy, gaps);
        double atX = x;
        double atY = y;
        for (int i = 0; i < characters.length; i++) {
            budget.spend();
            double width = scale * (isWide(characters[i]) ? 1 : 0.5);
            double goX = 0;
            double goY = 0;
            if (i < gaps && right.length == 0 && down.length == 0) {
                // a viewer takes the advance from the font
                double advance = size * (Math.cos(readTurn - turn) > 0.5 ? width : 1);
                goX = advance * Math.cos(readTurn);
                goY = advance * Math.sin(readTurn);
            } else if (i < gaps) {
                goX = right.length == 0 ? 0 : right[i];
                goY = down.length == 0 ? 0 : down[i];
                double along = (goX * Math.cos(turn) + goY * Math.sin(turn)) / size;
                width = along > 0 ? Math.min(width, along) : width;
            }
            place(characters[i], atX, atY, width);
            atX += goX;
            atY += goY;
        }
    }

    private void place(int character, double atX, double atY, double width) {
        AffineTransform toObject = AffineTransform.getTranslateInstance(atX, atY);
        toObject.rotate(turn);
        toObject.scale(size, size);
        placed.add(new Placed(Glyph.isMeaningless(character) ? Glyph.UNKNOWN
                : Radicals.unified(Character.toString(character)), toObject, width));
    }

    /** Line breaks round a text are the markup's where it has as many characters as offsets without them. */
    private static int[] characters(String text, int expected) {
        int[] all = text.codePoints().toArray();
        if (all.length != expected && text.indexOf('\n') >= 0) {
            int[] inner = text.strip().codePoints().toArray();
            return inner.length == expected || expected == 1 ? inner : all;
        }
        return all;
    }

    private static boolean isWide(int c) {
        return c >= 0x2E80 || c >= 0x2010 && c <= 0x2026 || c >= 0x2150 && c < 0x2E80 || c == 0xD7 || c == 0xB7;
    }
}
