package gouji.read.html;

import gouji.read.characters.TextDecoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Text in which signs stand as {@code %3C} for their bytes, as in URLs, or as {@code %u5E74} for themselves, as {@code escape} writes. */
final class PercentCode {

    /** What markup and JSON begin with, be the percent sign itself coded or not. */
    private static final Pattern OPENING = Pattern.compile("%(25)*(3C|7B|5B)|%u00(3C|7B|5B)", Pattern.CASE_INSENSITIVE);

    private PercentCode() {
    }

    /** Whether a text may be such code. */
    static boolean in(String text) {
        return text.indexOf('%') >= 0 && text.indexOf('<') < 0 && OPENING.matcher(text).find();
    }

    /** What it stands for; what is no code stays as it is. A plus sign is a space where no space is written otherwise, as forms have it. */
    static String plain(String text) {
        boolean spaces = text.contains("%20") || text.indexOf(' ') >= 0;
        return text.contains("%u") ? ofSigns(text) : ofBytes(text, !spaces);
    }

    private static String ofSigns(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length();) {
            int digits = text.startsWith("%u", at) ? 4 : 2;
            int code = text.charAt(at) == '%' ? hexadecimal(text, at + (digits == 4 ? 2 : 1), digits) : -1;
            plain.append(code < 0 ? text.charAt(at) : (char) code);
            at += code < 0 ? 1 : digits == 4 ? 6 : 3;
        }
        return plain.toString();
    }

    /** @param spaces whether plus signs are spaces, which they are not in a URL */
    static String ofBytes(String text, boolean spaces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length();) {
            int code = text.charAt(at) == '%' ? hexadecimal(text, at + 1, 2) : -1;
            if (code >= 0) {
                bytes.write(code);
                at += 3;
            } else {
                int sign = text.codePointAt(at);
                bytes.writeBytes(Character.toString(sign == '+' && spaces ? ' ' : sign).getBytes(StandardCharsets.UTF_8));
                at += Character.charCount(sign);
            }
        }
        return TextDecoder.tryDecode(bytes.toByteArray()).orElse(text);
    }

    /** The number that so many digits say; -1 where they are none. */
    private static int hexadecimal(String text, int from, int digits) {
        int number = 0;
        for (int at = from; at < from + digits; at++) {
            int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * 16 + digit;
        }
        return number;
    }
}
