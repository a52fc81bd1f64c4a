package gouji.read.html;

import gouji.read.characters.Span;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The lines of a text whose only markup are its tables, as programs write it that turn pages into Markdown. Nothing but the line ends
 * parts them, which a browser would not show.
 */
final class UntaggedLines {

    private static final String PARTING = "p, br, hr, h1, h2, h3, h4, h5, h6, ul, ol, dl, pre, blockquote, section, article";

    private UntaggedLines() {
    }

    /** Shows the line ends of such a text, and does not show the marks of Markdown. */
    static void show(Element body) {
        if (alone(body)) {
            body.attr("style", "white-space: pre-line");
            body.textNodes().forEach(text -> text.text(text.getWholeText().lines().map(UntaggedLines::unmarked).collect(Collectors.joining("\n", "\n", "\n"))));
        }
    }

    private static boolean alone(Element body) {
        return body.textNodes().stream().anyMatch(text -> text.getWholeText().strip().indexOf('\n') > 0)
                && body.select(PARTING).stream().allMatch(each -> each.closest("table") != null)
                && body.select("div").stream().allMatch(each -> each.closest("table") != null || each.ownText().isBlank());
    }

    private static String unmarked(String line) {
        Span print = Span.of(line, 0, line.length());
        return line.substring(print.begin(), Math.max(print.begin(), print.end()));
    }
}
