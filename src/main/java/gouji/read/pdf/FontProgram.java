package gouji.read.pdf;

import gouji.read.drawn.Glyph;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * What an embedded font itself says of its glyphs: its character map read backwards, or their names. A font that is not embedded
 * says nothing: a substitute numbers its glyphs otherwise.
 */
final class FontProgram {

    private FontProgram() {
    }

    /** Null where the font does not tell. */
    static String text(PDFont font, int code) {
        try {
            if (!font.isEmbedded() || font.isDamaged()) {
                return null;
            }
            if (font instanceof PDTrueTypeFont simple) {
                return text(simple.getTrueTypeFont(), simple.codeToGID(code));
            }
            if (font instanceof PDType0Font composite && composite.getDescendantFont() instanceof PDCIDFontType2 descendant) {
                return text(descendant.getTrueTypeFont(), composite.codeToGID(code));
            }
            if (font instanceof PDType0Font composite && composite.getDescendantFont() instanceof PDCIDFontType0 descendant
                    && descendant.getCFFFont() instanceof CFFType1Font named) {
                return ofName(named.getCharset().getNameForGID(composite.codeToGID(code)));
            }
            return null;
        } catch (IOException | RuntimeException unreadable) {
            return null;
        }
    }

    private static String text(TrueTypeFont font, int glyph) throws IOException {
        if (font == null || glyph == 0) {
            return null;
        }
        String mapped = font.getCmap() == null ? null : mapped(font.getUnicodeCmapLookup(true), glyph);
        if (mapped != null) {
            return mapped;
        }
        PostScriptTable names = font.getPostScript();
        return names == null || names.getGlyphNames() == null ? null : ofName(names.getName(glyph));
    }

    /** Of several characters that look alike the plain one, which comes first in Unicode. */
    private static String mapped(CmapLookup map, int glyph) {
        List<Integer> characters = map.getCharCodes(glyph);
        return characters == null ? null : characters.stream().filter(c -> !Glyph.isMeaningless(c))
                .min(Comparator.comparing(FontProgram::isRadical).thenComparing(Comparator.naturalOrder()))
                .map(Character::toString).orElse(null);
    }

    private static boolean isRadical(int c) {
        return c >= 0x2E80 && c < 0x2FE0;
    }

    private static String ofName(String name) {
        return GlyphList.getAdobeGlyphList().toUnicode(name);
    }
}
