package gouji.read.html;

import gouji.document.Block;
import gouji.document.Print;
import gouji.read.Beside;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A page as a browser builds it, with what is asked of its elements. */
record Page(Document parsed, Styles styles, Places places, ListMarks marks, NestedTables nested, Beside beside, Frames frames, Inserts inserts) {

    /** @param beside where its style sheets and the pages of its frames may be */
    static Page of(String markup, Beside beside) {
        return of(markup, beside, new Frames());
    }

    /** @param frames of the page in one of whose frames this one is */
    static Page of(String markup, Beside beside, Frames frames) {
        Document parsed = parse(markup);
        Styles styles = new Styles(parsed, beside);
        return new Page(parsed, styles, new Paths(parsed), new ListMarks(styles), new NestedTables(parsed, styles), beside, frames,
                new Inserts(List.of()));
    }

    /** The same page with other places, where it does not stand in the file as elements. */
    Page placed(Places others) {
        return new Page(parsed, styles, others, marks, nested, beside, frames, inserts);
    }

    /** The same page with one element shown that is hidden. */
    Page showing(Element hidden) {
        return new Page(parsed, styles.showing(hidden), places, marks, nested, beside, frames, inserts);
    }

    /** The same page with what its elements hold. */
    Page with(Inserts held) {
        return new Page(parsed, styles, places, marks, nested, beside, frames, held);
    }

    Element body() {
        return parsed.body();
    }

    /** What the bar of the browser shows. */
    Optional<Print> name() {
        Element title = parsed.selectFirst("title:not(svg title)");
        String text = title == null ? "" : title.text().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Print(text, places.of(title)));
    }

    /** What stands in a frame. */
    List<Block> in(Element frame) {
        return frames.of(frame, this);
    }

    private static Document parse(String markup) {
        String lines = markup.replace("\r\n", "\n").replace('\r', '\n');
        if (lines.chars().filter(c -> c == '<').count() > Limits.TAGS) {
            throw new Excess("read.html.too-many-tags", String.valueOf(Limits.TAGS));
        }
        Document parsed = Parser.htmlParser().setTrackPosition(true).setMaxDepth(Limits.DEPTH).parseInput(lines, "");
        parsed.select("table noscript").forEach(Page::foster);
        UntaggedLines.show(parsed.body());
        return parsed;
    }

    /** A browser that runs scripts puts what stands among the rows of a table before the table. */
    private static void foster(Element noscript) {
        Element table = noscript.parent();
        while (table != null && table.normalName().matches("t(body|head|foot|r)")) {
            table = table.parent();
        }
        if (table != null && table.normalName().equals("table")) {
            Element behind = table;
            Element before = table.previousElementSibling();
            while (before != null && before.sourceRange().startPos() > noscript.sourceRange().startPos()) {
                behind = before;
                before = before.previousElementSibling();
            }
            behind.before(noscript);
        }
    }
}
