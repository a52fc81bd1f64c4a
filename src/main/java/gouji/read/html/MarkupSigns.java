package gouji.read.html;

import gouji.read.FileKind;
import gouji.read.characters.TextDecoder;
import gouji.read.characters.White;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells web pages and fragments of them by their tags from plain text, also from text that speaks of tags. */
final class MarkupSigns {

    private static final Set<String> TAGS = Set.of("html", "head", "body", "title", "meta", "link", "base", "style", "script", "div", "p",
            "span", "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup", "col", "h1", "h2", "h3", "h4", "h5", "h6",
            "ul", "ol", "li", "dl", "dt", "dd", "br", "hr", "a", "img", "b", "strong", "i", "em", "u", "font", "center", "section",
            "article", "main", "header", "footer", "nav", "aside", "form", "input", "textarea", "template", "blockquote", "pre",
            "sup", "sub", "label", "iframe");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>");
    private static final Pattern JSON = Pattern.compile("\\s*(?:[\\w$.]+\\s*\\(\\s*)?[{\\[]\\s*[\"'{\\[]");
    /** An ideographic space, byte by byte. */
    private static final String BLANK_UTF8 = "\u00e3\u0080\u0080";
    private static final String BLANK_GBK = "\u00a1\u00a1";
    /** So much of a file is looked at. */
    private static final int HEAD = 1 << 18;
    /** A text that does not begin with a tag must have so many. */
    private static final int MANY = 8;

    private MarkupSigns() {
    }

    static boolean in(byte[] bytes) {
        Optional<FileKind> kind = FileKind.of(bytes);
        if (kind.isPresent()) {
            return kind.get() == FileKind.HTML || kind.get() == FileKind.XML && head(bytes).toLowerCase(Locale.ROOT).contains("<html");
        }
        String head = head(bytes);
        return (in(head) || json(head)) && TextDecoder.looksLikeText(bytes);
    }

    private static String head(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        head = head.replace(BLANK_UTF8, " ").replace(BLANK_GBK, " ");
        return head.indexOf('\0') >= 0 ? head.replace("\0", "").replaceFirst("^[\u00fe\u00ff]{2}", "") : head.replaceFirst("^\u00ef\u00bb\u00bf", "");
    }

    /** Whether a text is JSON, or a call with JSON in it, with markup in some string. */
    static boolean json(String text) {
        return beginsJson(text) && Literals.of(text).stream().anyMatch(literal -> holds(literal.text()));
    }

    private static boolean holds(String text) {
        String plain = CodedText.plain(text);
        return in(plain) || json(plain);
    }

    static boolean beginsJson(String text) {
        return JSON.matcher(text.substring(0, Math.min(text.length(), 200))).lookingAt();
    }

    /** Whether a text is markup: begins with a tag that some end tag goes with, or is full of tags. */
    static boolean in(String text) {
        int from = beginning(text);
        if (text.regionMatches(true, from, "<!doctype html", 0, 14) || text.regionMatches(true, from, "<html", 0, 5)) {
            return true;
        }
        Matcher tag = TAG.matcher(text);
        int tags = 0;
        int ends = 0;
        long characters = 0;
        boolean first = false;
        while (tag.find()) {
            if (TAGS.contains(tag.group(2).toLowerCase(Locale.ROOT))) {
                first |= tag.start() == from;
                tags++;
                ends += tag.group(1).isEmpty() ? 0 : 1;
                characters += tag.end() - tag.start();
            }
        }
        return first && ends > 0 && tags > 1 || tags >= MANY && ends * 3 >= tags && characters * 20 >= text.length();
    }

    /** Behind blanks, comments, declarations and processing instructions. */
    private static int beginning(String text) {
        int at = 0;
        while (true) {
            int print = White.begin(text, at, text.length());
            String end = text.startsWith("<!--", print) ? "-->" : text.startsWith("<![", print) || text.startsWith("<?", print) ? ">" : "";
            int ended = end.isEmpty() ? -1 : text.indexOf(end, print + 2);
            if (ended < 0) {
                return print;
            }
            at = ended + end.length();
        }
    }
}
