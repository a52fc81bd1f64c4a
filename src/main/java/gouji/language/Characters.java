package gouji.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes characters plain: full-width to ASCII, Kangxi radicals and compatibility characters to the usual ones,
 * traditional to simplified, invisible ones dropped. Character by character, so that every place can be found again.
 */
public final class Characters {

    private static final String SIMPLIFIED = "/data/dictionary/tc/t2s.txt";
    private static final char SOFT_HYPHEN = '\u00AD';

    private final Map<Integer, String> plain = new HashMap<>();
    private final List<CharacterVariant> words;

    /**
     * @param variants characters that neither Unicode's compatibility mappings nor HanLP's table of simplified ones know; and
     *                 words, as long in plain characters, of which a character means another one only there
     */
    public Characters(List<CharacterVariant> variants) {
        readSimplified();
        this.words = variants.stream().filter(CharacterVariant::word).toList();
        for (CharacterVariant variant : variants) {
            if (!variant.word()) {
                plain.put(variant.print().codePointAt(0), variant.plain());
            }
        }
    }

    /** The raw text in plain characters; white space stays, as it stands. */
    public Plain plain(String raw) {
        StringBuilder text = new StringBuilder(raw.length());
        int[] origins = new int[raw.length() + 16];
        for (int i = 0; i < raw.length(); ) {
            int character = raw.codePointAt(i);
            String mapped = plain(character);
            if (text.length() + mapped.length() >= origins.length) {
                origins = Arrays.copyOf(origins, origins.length * 2 + mapped.length());
            }
            Arrays.fill(origins, text.length(), text.length() + mapped.length(), i);
            text.append(mapped);
            i += Character.charCount(character);
        }
        origins[text.length()] = raw.length();
        for (CharacterVariant word : words) {
            for (int at = text.indexOf(word.print()); at >= 0; at = text.indexOf(word.print(), at + 1)) {
                text.replace(at, at + word.print().length(), word.plain());
            }
        }
        return new Plain(text.toString(), Arrays.copyOf(origins, text.length() + 1));
    }

    private String plain(int character) {
        if (character < 0x80) {
            return String.valueOf((char) character);
        }
        // Text layers print a hyphen as a soft one; dropped as invisible, it would turn -11 into 11.
        if (character == SOFT_HYPHEN) {
            return "-";
        }
        if (Character.getType(character) == Character.FORMAT) {
            return "";
        }
        String known = plain.get(character);
        if (known != null) {
            return known;
        }
        String compatible = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKC);
        if (compatible.codePointCount(0, compatible.length()) == 1) {
            return plain.getOrDefault(compatible.codePointAt(0), compatible);
        }
        return compatible;
    }

    private void readSimplified() {
        try (InputStream table = Characters.class.getResourceAsStream(SIMPLIFIED);
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int character = line.isEmpty() ? 0 : line.codePointAt(0);
                int length = Character.charCount(character);
                // The table holds phrases too; they only say where a character is not to be simplified.
                if (line.length() > length && line.charAt(length) == '=') {
                    plain.put(character, line.substring(length + 1).trim());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
