package gouji.read.pdf;

import gouji.read.drawn.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDSimpleFont;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.SymbolEncoding;

/**
 * The fonts of signs that Word uses for ticks, boxes and bullets. Their codes are no letters, whatever encoding the file names,
 * and Word writes them as private characters U+F000 and up.
 */
final class SymbolText {

    private static final int PRIVATE = 0xF000;

    /** By font and code, such as {@code wingdings FE}. */
    private static final Map<String, String> SIGNS = signs();

    private final String family;
    private final boolean simple;

    SymbolText(PDFont font) {
        this.family = family(font.getName());
        this.simple = font instanceof PDSimpleFont;
    }

    /**
     * @param mapped what the file says the code stands for, or null
     * @return null unless the font is one of signs; U+FFFD for a sign of it that is not listed
     */
    String of(int code, String mapped) {
        boolean wingdings = family.startsWith("wingdings");
        int own = wingdings || family.startsWith("symbol") ? ownCode(mapped, simple ? code : -1) : -1;
        if (own < 0) {
            return null;
        }
        if (wingdings) {
            return SIGNS.getOrDefault(family + " " + String.format(Locale.ROOT, "%02X", own), Glyph.UNKNOWN);
        }
        return mapped != null && !mapped.isEmpty() && mapped.codePointAt(0) >= PRIVATE
                ? GlyphList.getAdobeGlyphList().toUnicode(SymbolEncoding.INSTANCE.getName(own)) : null;
    }

    /** In the font's own encoding, or -1 where the file maps it to a real sign. */
    private static int ownCode(String mapped, int code) {
        if (mapped == null || mapped.isEmpty()) {
            return code;
        }
        int c = mapped.codePointAt(0);
        return c >> 8 == PRIVATE >> 8 ? c - PRIVATE : c < 0x100 ? c : -1;
    }

    /** Without the tag of a subset and the style. */
    private static String family(String fontName) {
        return fontName == null ? "" : fontName.replaceFirst("^[A-Z]{6}\\+", "").replaceFirst("[,-].*", "").replace(" ", "")
                .toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> signs() {
        try (InputStream list = SymbolText.class.getResourceAsStream("signs.txt")) {
            Map<String, String> signs = new HashMap<>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).forEach(line -> {
                String[] parts = line.split(" ");
                signs.put(parts[0] + " " + parts[1], parts[2]);
            });
            return Map.copyOf(signs);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
