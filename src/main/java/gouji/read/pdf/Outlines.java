package gouji.read.pdf;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** What the glyphs of a font look like, as far as the file itself holds it: a substitute shows what it was asked for. */
final class Outlines {

    private final PDFont font;

    Outlines(PDFont font) {
        this.font = font;
    }

    /** The outline of a glyph, y upwards, empty for one that draws nothing; null where the file does not hold the glyph or it is broken. */
    GeneralPath of(int code) {
        try {
            if (font instanceof PDType3Font drawn) {
                return drawn.getCharProc(code) == null ? new GeneralPath() : DrawnOutline.of(drawn.getCharProc(code), drawn.getFontMatrix());
            }
            return font.isEmbedded() && font instanceof PDVectorFont vectors && hasGlyph(vectors, code) ? vectors.getPath(code) : null;
        } catch (IOException | RuntimeException broken) {
            return null;
        }
    }

    private boolean hasGlyph(PDVectorFont vectors, int code) throws IOException {
        return font instanceof PDType0Font composite ? composite.codeToGID(code) != 0
                : font instanceof PDTrueTypeFont simple ? simple.codeToGID(code) != 0 : vectors.hasGlyph(code);
    }
}
