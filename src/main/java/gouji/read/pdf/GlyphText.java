package gouji.read.pdf;

import gouji.read.page.Glyph;
import gouji.read.page.Radicals;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * What a glyph stands for. A code without Unicode must not vanish, as it does in PDFBox: a lost digit is a wrong number.
 */
final class GlyphText {

    private GlyphText() {
    }

    static String of(PDFont font, int code) {
        String text = font.toUnicode(code);
        if (text == null || text.isEmpty() || text.codePoints().anyMatch(Glyph::isMeaningless)) {
            return drawsNothing(font, code) ? " " : Glyph.UNKNOWN;
        }
        return Radicals.unified(text);
    }

    /** Only an embedded font can say so, and only of a glyph that it has; a substitute may lack what the file's own font shows. */
    private static boolean drawsNothing(PDFont font, int code) {
        if (!(font instanceof PDType0Font composite) || !font.isEmbedded()) {
            return false;
        }
        try {
            return composite.codeToGID(code) != 0 && composite.getPath(code).getBounds2D().isEmpty();
        } catch (IOException | RuntimeException unreadableOutline) {
            return false;
        }
    }
}
