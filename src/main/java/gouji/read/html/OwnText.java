package gouji.read.html;

import gouji.read.characters.White;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * What stands in a cell itself, not in tables within it, counted without asking for styles.
 *
 * @param text     with what is entered in the controls
 * @param printed  characters that are no white space
 * @param linked   such characters in links
 * @param headings elements that are headings
 * @param controls elements that are controls of a form
 */
record OwnText(String text, int printed, int linked, int headings, int controls) {

    static OwnText of(Element cell) {
        Count count = new Count();
        for (Node child : cell.childNodes()) {
            child.filter(count);
        }
        return new OwnText(count.text.toString(), count.printed, count.linked, count.headings, count.controls);
    }

    private static final class Count implements NodeFilter {

        private final StringBuilder text = new StringBuilder();
        private int printed;
        private int linked;
        private int headings;
        private int controls;
        private int links;

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode part) {
                int own = (int) part.getWholeText().codePoints().filter(c -> !White.is(c)).count();
                text.append(part.getWholeText());
                printed += own;
                linked += links > 0 ? own : 0;
            } else if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "table", "script", "style", "template", "noscript" -> {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    case "a" -> links += element.hasAttr("href") ? 1 : 0;
                    case "h1", "h2", "h3", "h4", "h5", "h6" -> headings++;
                    case "input" -> {
                        text.append(Controls.entered(element));
                        controls++;
                    }
                    case "select", "textarea", "button" -> controls++;
                    default -> {
                    }
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            links -= node instanceof Element element && element.normalName().equals("a") && element.hasAttr("href") ? 1 : 0;
            return FilterResult.CONTINUE;
        }
    }
}
