package gouji.read.html;

import gouji.read.FileKind;
import gouji.read.UnreadableException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Markup or JSON in a text as sites code it for their scripts: with its signs escaped once more, percent-encoded, in base64, or one of
 * these in another.
 */
final class CodedText {

    /** Codes within codes; nobody goes deeper. */
    private static final int DEEPEST = 3;

    /** Characters: what is shorter is a key or a check sum. */
    private static final int SHORTEST = 200;

    private static final Pattern DATA = Pattern.compile("data:(?:text/html|application/xhtml\\+xml)(?:;[^,;]{1,40}){0,3},",
            Pattern.CASE_INSENSITIVE);

    private CodedText() {
    }

    /** What a text stands for; the text itself with its signs no longer escaped, if it is no code of markup or JSON. */
    static String plain(String text) {
        return decoded(text, DEEPEST).orElseGet(() -> unescaped(text).orElse(text));
    }

    /** Whether a text is markup or JSON in some code, so that nobody could read it. */
    static boolean codes(String text) {
        return text.length() >= SHORTEST && !speaks(text) && decoded(text, DEEPEST).isPresent();
    }

    /** The page that a URL holds itself. */
    static Optional<String> ofUrl(String url) {
        Matcher data = DATA.matcher(url);
        if (!data.lookingAt()) {
            return Optional.empty();
        }
        String rest = PercentCode.ofBytes(url.substring(data.end()), false);
        return data.group().toLowerCase(Locale.ROOT).endsWith(";base64,") ? base64(rest) : Optional.of(rest);
    }

    private static Optional<String> decoded(String text, int deep) {
        if (speaks(text)) {
            return Optional.of(text);
        }
        return deep == 0 ? Optional.empty() : once(text).flatMap(inner -> decoded(inner, deep - 1));
    }

    private static boolean speaks(String text) {
        return MarkupSigns.in(text) || MarkupSigns.beginsJson(text);
    }

    private static Optional<String> once(String text) {
        if (PercentCode.in(text)) {
            return Optional.of(PercentCode.plain(text));
        }
        return (text.length() < SHORTEST ? Optional.<String>empty() : base64(text)).or(() -> unescaped(text)).or(() -> ofUrl(text));
    }

    private static Optional<String> unescaped(String text) {
        return text.indexOf('&') < 0 ? Optional.empty() : Optional.of(Parser.unescapeEntities(text, false));
    }

    private static Optional<String> base64(String text) {
        StringBuilder signs = new StringBuilder(text.length());
        for (int i = 0; i < text.length() && text.charAt(i) != '='; i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '+' || c == '/') {
                signs.append(c);
            } else if (c == '-' || c == '_') {
                signs.append(c == '-' ? '+' : '/');
            } else if (!Character.isWhitespace(c)) {
                return Optional.empty();
            }
        }
        // One sign more than whole bytes take is left where the text was cut.
        signs.setLength(signs.length() - (signs.length() % 4 == 1 ? 1 : 0));
        byte[] bytes = Base64.getDecoder().decode(signs.toString());
        try {
            boolean page = FileKind.of(bytes).filter(kind -> kind != FileKind.HTML).isEmpty();
            return page ? Optional.of(PageDecoder.decode(bytes)) : Optional.empty();
        } catch (UnreadableException noText) {
            return Optional.empty();
        }
    }
}
