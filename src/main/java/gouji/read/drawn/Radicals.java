package gouji.read.drawn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeBlock;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Text layers give radicals and compatibility ideographs for the characters that are drawn like them (Chromium does so for every
 * one it can). What is printed is the character.
 */
public final class Radicals {

    /** The radicals that Unicode's compatibility mappings leave alone: its EquivalentUnifiedIdeograph list. */
    private static final Map<Integer, String> SUPPLEMENT = supplement();

    private Radicals() {
    }

    /** The text with unified ideographs only. */
    public static String unified(String text) {
        if (text.codePoints().noneMatch(Radicals::standsForAnother)) {
            return text;
        }
        StringBuilder unified = new StringBuilder();
        text.codePoints().forEach(c -> unified.append(SUPPLEMENT.getOrDefault(c, standsForAnother(c)
                ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c))));
        return unified.toString();
    }

    private static boolean standsForAnother(int c) {
        UnicodeBlock block = UnicodeBlock.of(c);
        return block == UnicodeBlock.KANGXI_RADICALS || block == UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                || block == UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS
                || block == UnicodeBlock.CJK_COMPATIBILITY_IDEOGRAPHS_SUPPLEMENT;
    }

    private static Map<Integer, String> supplement() {
        try (InputStream list = Radicals.class.getResourceAsStream("radicals.txt")) {
            Map<Integer, String> characters = new HashMap<>();
            new String(list.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .forEach(pair -> characters.put(pair.codePointAt(0), pair.substring(pair.offsetByCodePoints(0, 1))));
            return Map.copyOf(characters);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
