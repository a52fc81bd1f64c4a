package gouji.read.pdf;

import gouji.read.drawn.Glyph;
import gouji.read.drawn.Radicals;
import java.awt.geom.GeneralPath;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * What the glyphs of one font stand for, by every means that the file gives: its ToUnicode map, the names or the standard
 * encoding of its codes, the embedded font itself and, of digits, how they look. PDFBox would drop a glyph without Unicode, take a
 * code for a character, or ask a substitute font that numbers its glyphs otherwise; a lost or invented digit is a wrong number.
 */
final class FontText {

    /** How sure a digit is of which the file says one thing and shows another. */
    private static final double CONTRADICTED = 0.5;

    /**
     * What a code stands for.
     *
     * @param text       the characters, a space for a glyph that draws nothing, or U+FFFD
     * @param confidence 1 unless the file contradicts itself
     * @param nameless   whether the file shows the glyph, but nowhere says what it stands for
     */
    record Reading(String text, double confidence, boolean nameless) {

        Reading(String text, double confidence) {
            this(text, confidence, false);
        }
    }

    private final PDFont font;
    private final boolean gbkByByte;
    private final ToUnicode toUnicode;
    private final EncodedText encoded;
    private final SymbolText symbols;
    private final Outlines outlines;
    private final Map<Integer, Reading> known = new HashMap<>();

    /** @param dictionary of the font, with its map to Unicode */
    FontText(PDFont font, COSDictionary dictionary) {
        this.font = font;
        this.gbkByByte = GbkPairs.isIn(font, dictionary);
        this.toUnicode = ToUnicode.of(dictionary);
        this.encoded = EncodedText.of(font);
        this.symbols = new SymbolText(font);
        this.outlines = new Outlines(font);
    }

    /** Whether two codes may stand for one ideograph. */
    boolean isGbkByByte() {
        return gbkByByte;
    }

    Reading of(int code) {
        return known.computeIfAbsent(code, this::find);
    }

    private Reading find(int code) {
        String mapped = toUnicode.of(code);
        String sign = symbols.of(code, mapped);
        String text = sign != null ? sign : mapped;
        if (!saysSomething(text) && sign == null) {
            text = encoded.of(code);
        }
        if (!saysSomething(text)) {
            text = FontProgram.text(font, code);
        }
        if (!saysSomething(text)) {
            text = toUnicode.identity(code);
        }
        if (!saysSomething(text)) {
            GeneralPath outline = outlines.of(code);
            boolean drawn = outline != null && !outline.getBounds2D().isEmpty();
            return outline == null || drawn ? new Reading(Glyph.UNKNOWN, 1, drawn) : new Reading(" ", 1);
        }
        return seen(Radicals.unified(text), code);
    }

    private static boolean saysSomething(String text) {
        return text != null && !text.isEmpty() && text.codePoints().noneMatch(Glyph::isMeaningless);
    }

    private Reading seen(String text, int code) {
        int digit = text.length() == 1 ? Character.digit(text.charAt(0), 10) : -1;
        if (digit < 0) {
            return new Reading(text, 1);
        }
        char said = Character.forDigit(digit, 10);
        char seen = DigitShapes.seen(said, outlines.of(code));
        return seen == said ? new Reading(text, 1) : new Reading(String.valueOf(seen), CONTRADICTED);
    }
}
