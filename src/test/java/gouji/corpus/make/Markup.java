package gouji.corpus.make;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Ways in which a report's page is marked up on the sites that are seen. */
enum Markup {
    /** Headings, paragraphs, tables with head and body. */
    CLEAN,
    /** Saved by a word processor: a span and a class for everything, declarations for old browsers, empty prefixed elements. */
    OFFICE,
    /** Every character in a span of its own. */
    CHARACTERS,
    /** An old page in GBK: nested tables lay it out, lines are parted by breaks. */
    LAYOUT,
    /** A page of today: menus, breadcrumb, share buttons, hidden parts, lists of other pages around the article. */
    SITE,
    /** The article alone, as an editor stores it. */
    FRAGMENT,
    /** XHTML with a declaration of its encoding. */
    XHTML,
    /** The answer of a site's interface, the article in a string. */
    JSON,
    /** A page whose article stands in a script. */
    SCRIPT,
    /** A page whose article stands in a field that is not shown. */
    FIELD;

    byte[] bytes(Manuscript manuscript) {
        Charset charset = this == LAYOUT ? Charset.forName("GBK") : StandardCharsets.UTF_8;
        return new MarkedUp(manuscript, this).page().getBytes(charset);
    }

    String file() {
        return name().toLowerCase() + (this == JSON ? ".json" : ".html");
    }

    static List<String> menu(int links) {
        return java.util.stream.IntStream.rangeClosed(1, links).mapToObj(i -> "<li><a href=\"/c" + i + "/\">栏目" + i + "</a></li>").toList();
    }
}
