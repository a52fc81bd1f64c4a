package gouji.read.html;

import gouji.read.Beside;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as a browser builds it, with what is asked of its elements. */
record Page(Document parsed, Styles styles, Places places, ListMarks marks, NestedTables nested) {

    /** @param beside where its style sheets may be */
    static Page of(String markup, Beside beside) {
        Document parsed = parse(markup);
        Styles styles = new Styles(parsed, beside);
        return new Page(parsed, styles, new Paths(parsed), new ListMarks(styles), new NestedTables(parsed));
    }

    /** The same markup with other places, where it does not stand in the file as elements. */
    Page placed(Places others) {
        return new Page(parsed, styles, others, marks, nested);
    }

    Element body() {
        return parsed.body();
    }

    private static Document parse(String markup) {
        String lines = markup.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.chars().filter(c -> c == '<').count() > Limits.TAGS) {
            throw new Excess("read.html.too-many-tags", String.valueOf(Limits.TAGS));
        }
        return Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.DEPTH).parseInput(lines, "");
    }
}
