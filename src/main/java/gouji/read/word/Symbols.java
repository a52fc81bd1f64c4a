package gouji.read.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the characters of symbol fonts look like: ticked and empty boxes, circled digits, bullets. */
public final class Symbols {

    /** The character of a glyph that is printed and not known. */
    public static final int UNKNOWN = 0xFFFD;

    private static final int PRIVATE = 0xF000;
    private static final Map<String, Integer> GLYPHS = glyphs();

    private Symbols() {
    }

    /** Whether a font draws symbols in place of letters. */
    public static boolean isSymbolFont(String font) {
        String name = name(font);
        return name.startsWith("wingdings") || name.startsWith("webdings") || name.equals("symbol");
    }

    /** What is printed for a character in a font: Unicode's own character where the font draws no symbols. */
    public static int printed(String font, int character) {
        int low = character >= PRIVATE && character <= PRIVATE + 0xFF ? character - PRIVATE : character;
        if (!isSymbolFont(font)) {
            return low;
        }
        // Symbol has the usual digits and signs; all others draw pictures in their place.
        boolean usual = name(font).equals("symbol") && low >= 0x20 && low < 0x40;
        return Character.isWhitespace(low) ? ' ' : GLYPHS.getOrDefault(name(font) + " " + Integer.toHexString(low), usual ? low : UNKNOWN);
    }

    /** The text with every character as its font prints it. */
    public static String printed(String font, String text) {
        if (font == null || !isSymbolFont(font)) {
            return text;
        }
        StringBuilder printed = new StringBuilder();
        // Characters beyond the font's 256 are drawn in another font.
        text.codePoints().forEach(c -> printed.appendCodePoint(c > 0xFF && c < PRIVATE || c > PRIVATE + 0xFF ? c : printed(font, c)));
        return printed.toString();
    }

    private static String name(String font) {
        return font == null ? "" : font.strip().toLowerCase(Locale.ROOT);
    }

    private static Map<String, Integer> glyphs() {
        try (InputStream list = Symbols.class.getResourceAsStream("symbols.txt")) {
            Map<String, Integer> glyphs = new HashMap<>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] parts = line.split("\t");
                glyphs.put(parts[0] + " " + parts[1], parts[2].codePointAt(0));
            });
            return Map.copyOf(glyphs);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
