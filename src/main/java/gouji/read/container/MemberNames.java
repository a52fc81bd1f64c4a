package gouji.read.container;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Names out of a container: decoded by what their bytes are, and fit to be shown, as nobody vouches for them. */
final class MemberNames {

    /** Archives made on Chinese Windows do not say that their names are GBK; those made on macOS and Linux not that they are UTF-8. */
    private static final List<Charset> LIKELY = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("Big5"));
    private static final int LONGEST = 1000;
    private static final char REPLACEMENT = '\uFFFD';

    private MemberNames() {
    }

    /** The characters that the bytes mean. */
    static String decoded(byte[] name) {
        for (Charset charset : LIKELY) {
            try {
                return charset.newDecoder().decode(ByteBuffer.wrap(name)).toString();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    /** The characters of a name that was read as one byte a character; one that was decoded already stays. */
    static String decoded(String latin) {
        return latin.chars().allMatch(c -> c < 0x100) ? decoded(latin.getBytes(StandardCharsets.ISO_8859_1)) : latin;
    }

    /** The path with slashes between its parts, and nothing in it that moves the cursor of whoever reads it. */
    static String shown(String path) {
        StringBuilder shown = new StringBuilder();
        path.replace('\\', '/').replaceFirst("^(\\./|/)+", "").codePoints().limit(LONGEST)
                .forEach(c -> shown.appendCodePoint(visible(c) ? c : REPLACEMENT));
        return shown.toString();
    }

    private static boolean visible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
