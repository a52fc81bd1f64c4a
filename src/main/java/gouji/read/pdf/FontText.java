package gouji.read.pdf;

import gouji.read.page.Glyph;
import gouji.read.page.Radicals;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/**
 * What the glyphs of one font stand for, by every means that the file gives: its ToUnicode map, the names or the standard
 * encoding of its codes, the embedded font itself. PDFBox would drop a glyph without Unicode, take a code for a character, or ask
 * a substitute font that numbers its glyphs otherwise; a lost or invented digit is a wrong number.
 */
final class FontText {

    private final PDFont font;
    private final boolean gbkByByte;
    private final ToUnicode toUnicode;
    private final EncodedText encoded;
    private final SymbolText symbols;
    private final Map<Integer, String> known = new HashMap<>();

    /** @param dictionary of the font, with its map to Unicode */
    FontText(PDFont font, COSDictionary dictionary) {
        this.font = font;
        this.gbkByByte = GbkPairs.isIn(font, dictionary);
        this.toUnicode = ToUnicode.of(dictionary);
        this.encoded = EncodedText.of(font);
        this.symbols = new SymbolText(font);
    }

    /** Whether two codes may stand for one ideograph. */
    boolean isGbkByByte() {
        return gbkByByte;
    }

    /** The characters, a space for a glyph that draws nothing, or U+FFFD. */
    String of(int code) {
        return known.computeIfAbsent(code, this::find);
    }

    private String find(int code) {
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
            return drawsNothing(code) ? " " : Glyph.UNKNOWN;
        }
        return Radicals.unified(text);
    }

    private static boolean saysSomething(String text) {
        return text != null && !text.isEmpty() && text.codePoints().noneMatch(Glyph::isMeaningless);
    }

    /** Only an embedded font can say so, and only of a glyph that it has; a substitute may lack what the file's own font shows. */
    private boolean drawsNothing(int code) {
        try {
            if (font instanceof PDType3Font drawn) {
                return drawn.getCharProc(code) == null;
            }
            if (!font.isEmbedded() || !(font instanceof PDVectorFont outlines)) {
                return false;
            }
            boolean hasGlyph = font instanceof PDType0Font composite ? composite.codeToGID(code) != 0
                    : font instanceof PDTrueTypeFont simple ? simple.codeToGID(code) != 0 : outlines.hasGlyph(code);
            return hasGlyph && outlines.getPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException unreadableOutline) {
            return false;
        }
    }
}
