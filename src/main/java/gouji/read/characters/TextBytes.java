package gouji.read.characters;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What bytes and freshly decoded characters look like, counted. */
public final class TextBytes {

    private TextBytes() {
    }

    /** The encoding that a byte order mark names. */
    public static Optional<Charset> marked(byte[] bytes) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(StandardCharsets.UTF_8);
        } else if (begins(bytes, 0xFF, 0xFE)) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return begins(bytes, 0xFE, 0xFF) ? Optional.of(StandardCharsets.UTF_16BE) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is a zero byte: UTF-16 has one in every line end and digit, the other encodings have none. */
    public static boolean zeros(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean binary(byte[] bytes) {
        int controls = 0;
        for (byte b : bytes) {
            controls += control(b & 0xFF) ? 1 : 0;
        }
        return controls * 50L > bytes.length;
    }

    /** More than one control character in fifty, or one in ten where there is Chinese among them. */
    static boolean binary(String text) {
        long controls = text.chars().filter(TextBytes::control).count();
        boolean chinese = text.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
        return controls * (chinese ? 10 : 50) > text.length();
    }

    private static boolean control(int c) {
        return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x0B && c != 0x1A || c == 0x7F;
    }

    /** Whether nineteen in twenty characters are ASCII, Chinese, or the punctuation and full-width forms set with it. */
    public static boolean likeChinese(String text) {
        long likely = text.chars().filter(c -> c >= 0x20 && c < 0x7F || c == '\t' || c == '\n' || c == '\r' || c == '\f'
                || c >= 0x2010 && c <= 0x2027 || c >= 0x3000 && c <= 0x303F || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xFF00 && c <= 0xFFEF || c == 0xFEFF || c == 0xA0).count();
        return likely * 20 >= text.length() * 19L;
    }

    /**
     * Whether nearly all that is not ASCII makes sense as UTF-8: then it is UTF-8 with some damage, and must not be taken for
     * GB18030, in which the same bytes may be well-formed rubbish.
     */
    public static boolean likeUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        return text.chars().filter(c -> c == 0xFFFD).count() * 10 < foreign;
    }

    /**
     * Whether double bytes lie where Big5 has its frequent characters and not where GB 2312 has its own. Big5 is nearly always
     * well-formed GB18030 too, so that it would come out as rubbish without anybody noticing.
     */
    public static boolean likeBig5(byte[] bytes) {
        int pairs = 0;
        int big5 = 0;
        int gb2312 = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int trail = bytes[i + 1] & 0xFF;
            if (lead >= 0x80) {
                pairs++;
                big5 += lead >= 0xA1 && lead <= 0xC6 && (trail >= 0x40 && trail <= 0x7E || trail >= 0xA1) ? 1 : 0;
                gb2312 += lead >= 0xA1 && lead <= 0xF7 && trail >= 0xA1 ? 1 : 0;
                i++;
            }
        }
        return pairs > 0 && big5 * 20L >= pairs * 17L && gb2312 * 10L < pairs * 7L;
    }
}
