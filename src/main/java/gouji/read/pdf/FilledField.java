package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;

/**
 * The text of a field set in its rectangle, as viewers do, roughly: ideographs one em wide and the rest half an em, made smaller where it
 * would not fit.
 */
final class FilledField {

    /** A glyph in its place. @param width in ems */
    record Letter(String text, Matrix place, double width) {
    }

    private static final float USUAL_SIZE = 12;

    /** In ems. */
    private static final float PITCH = 1.2f;
    private static final float BASELINE = 0.88f;

    /** In points. */
    private static final float PADDING = 2;

    private final FieldValue field;
    private final Matrix corner;
    private final float width;
    private final float height;
    private final List<Letter> letters = new ArrayList<>();

    private FilledField(FieldValue field, PDRectangle box) {
        this.field = field;
        int turned = field.turned();
        boolean onItsSide = turned % 180 == 90;
        this.width = onItsSide ? box.getHeight() : box.getWidth();
        this.height = onItsSide ? box.getWidth() : box.getHeight();
        this.corner = Matrix.getRotateInstance(Math.toRadians(turned), turned == 90 || turned == 180 ? box.getUpperRightX() : box.getLowerLeftX(),
                turned >= 180 ? box.getUpperRightY() : box.getLowerLeftY());
    }

    /** @param box in user space */
    static List<Letter> letters(FieldValue field, String text, PDRectangle box) {
        FilledField filled = new FilledField(field, box);
        filled.set(text);
        return filled.letters;
    }

    private void set(String text) {
        float size = field.size() > 0 ? field.size() : Math.min(USUAL_SIZE, Math.max(1, height / PITCH));
        if (field.isMultiline()) {
            List<String> lines = lines(text, size);
            while (size > 1 && lines.size() * PITCH * size > height + PITCH * size) {
                size *= 0.9f;
                lines = lines(text, size);
            }
            for (int i = 0; i < lines.size(); i++) {
                line(lines.get(i), size, height - PADDING - (i * PITCH + BASELINE) * size);
            }
        } else {
            line(text.replaceAll("\\R", " "), size, height / 2 - (BASELINE - 0.5f) * size);
        }
    }

    private List<String> lines(String text, float size) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R")) {
            StringBuilder line = new StringBuilder();
            double filled = 0;
            for (int character : paragraph.codePoints().toArray()) {
                filled += width(character) * size;
                if (filled > width - 2 * PADDING && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    filled = width(character) * size;
                }
                line.appendCodePoint(character);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private void line(String text, float size, float y) {
        int[] characters = text.codePoints().toArray();
        double length = 0;
        for (int character : characters) {
            length += width(character) * size;
        }
        double free = width - 2 * PADDING - length;
        double narrower = free < 0 ? (width - 2 * PADDING) / length : 1;
        double x = PADDING + (free < 0 ? 0 : field.alignment() * free / 2);
        for (int i = 0; i < characters.length; i++) {
            double at = field.comb() > 0 ? (i + 0.5) * width / field.comb() - width(characters[i]) * size / 2 : x;
            Matrix place = new Matrix((float) (size * narrower), 0, 0, size, (float) at, y).multiply(corner);
            letters.add(new Letter(Character.toString(characters[i]), place, width(characters[i])));
            x += width(characters[i]) * size * narrower;
        }
    }

    private static double width(int character) {
        return character < 0x2E80 ? 0.5 : 1;
    }
}
