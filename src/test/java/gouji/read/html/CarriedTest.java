package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import gouji.document.Table;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Articles that a page carries without showing them. */
class CarriedTest {

    private static final String TEXT = "<p>" + "正文。".repeat(80) + "</p>";
    private static final String ARTICLE = "<p>标题</p><table border=1><tr><td>种类</td><td>件数</td></tr><tr><td>许可</td><td>17</td></tr></table>" + TEXT;
    private static final String READ = "标题\ntable\n  种类|件数\n  许可|17\n" + "正文。".repeat(80);

    static Stream<Arguments> carriers() {
        String escaped = ARTICLE.replace("<", "&lt;").replace(">", "&gt;");
        return Stream.of(
                Arguments.of("a script", "<script>\nvar a = '" + ARTICLE + "';</script>"),
                Arguments.of("a script that puts it together", "<script>var a = '';\na += '" + ARTICLE.replace("<tr>", "';\na += '<tr>") + "';</script>"),
                Arguments.of("a script that adds its pieces", "<script>var a = '" + ARTICLE.replace("</tr>", "</tr>' +\n '") + "';</script>"),
                Arguments.of("a script that writes it line by line",
                        "<script>document.write('" + ARTICLE.replace("<tr>", "');\n document.write('<tr>") + "');</script>"),
                Arguments.of("an array of lines", "<script>var a = ['" + ARTICLE.replace("<td>", "', '<td>") + "'].join('');</script>"),
                Arguments.of("an element that is hidden until the page is open", "<div style='display: none'>" + ARTICLE + "</div>"),
                Arguments.of("an element that is not visible until then", "<div style='visibility: hidden'><div>" + ARTICLE + "</div></div>"),
                Arguments.of("an editor", "<textarea name=content rows=40>" + escaped + "</textarea>"),
                Arguments.of("sample text", "<xmp style='display: none'>" + ARTICLE + "</xmp>"),
                Arguments.of("a shadow tree", "<gov-article><template shadowrootmode=open>" + ARTICLE + "</template></gov-article>"),
                Arguments.of("JSON in an attribute", "<div data-page='" + json("{\"article\": {\"content\": " + json(ARTICLE) + "}}").replaceAll("^\"|\"$", "").replace("\\\"", "&quot;").replace("\\\\", "\\") + "'></div>"),
                Arguments.of("a hidden text area", "<textarea hidden>" + escaped + "</textarea>"),
                Arguments.of("a hidden field", "<input type=hidden value='" + escaped + "'>"),
                Arguments.of("a page of a frame", "<iframe srcdoc='" + escaped + "'></iframe>"),
                Arguments.of("a template", "<template>" + ARTICLE + "</template>"),
                Arguments.of("a template in a script", "<script type=text/template>" + ARTICLE + "</script>"),
                Arguments.of("escaped text in a script", "<script type=text/plain>" + escaped + "</script>"),
                Arguments.of("what is there for browsers without scripts", "<noscript>" + ARTICLE + "</noscript>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriers")
    void anArticleThatThePageOnlyCarriesIsRead(String carrier, String markup) {
        assertEquals("首页\n" + READ, Pages.shown("<p>首页</p>" + markup));
    }

    /** Table by table as carriers hold it, each where it belongs in the text: only the largest came out, behind all text. */
    static Stream<Arguments> carriersOfTables() {
        return Stream.of(
                Arguments.of("templates", "<template>%s</template>"),
                Arguments.of("scripts that write", "<div><script>document.write('%s');</script></div>"),
                Arguments.of("scripts that put rows into an array", "<script>var t = [];\nt.push('%s');\ndocument.write('<table border=1>' + t.join('') + '</table>');</script>"),
                Arguments.of("attributes", "<div data-table=\"%s\"></div>"),
                Arguments.of("hidden text areas", "<textarea hidden>%s</textarea>"),
                Arguments.of("what is there for browsers without scripts", "<noscript>%s</noscript>"),
                Arguments.of("hidden elements", "<div style='display:none'>%s</div>"));
    }

    private static String rows(String label, int first) {
        StringBuilder rows = new StringBuilder("<tr><td>申请情况</td><td>本年件数</td><td>上年件数</td></tr>");
        for (int i = 0; i < 4; i++) {
            rows.append("<tr><td>").append(label).append(i).append("</td><td>").append(first + i).append("</td><td>").append(first).append("</td></tr>");
        }
        return rows.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("carriersOfTables")
    void tablesThatAreCarriedOneByOneAreReadWhereTheyStand(String carrier, String holds) {
        String one = carrier.contains("rows") ? rows("许可", 10) : "<table border=1>" + rows("许可", 10) + "</table>";
        String two = carrier.contains("rows") ? rows("处罚", 20) : "<table border=1>" + rows("处罚", 20) + "</table>";
        String page = TEXT + "<h2>表一</h2>" + holds.formatted(one) + "<h2>表二</h2>" + holds.formatted(two) + "<p>落款</p>";
        String read = Pages.shown(TEXT + "<h2>表一</h2><table border=1>" + rows("许可", 10) + "</table><h2>表二</h2><table border=1>" + rows("处罚", 20)
                + "</table><p>落款</p>");
        assertEquals(read, Pages.shown(page));
        assertEquals(read, Pages.shown(page + "<div class=phone style='display:none'>" + page.replaceAll("(?s)<script.*?</script>", "") + "</div>"));
    }

    static Stream<Arguments> json() {
        String plain = json(ARTICLE);
        return Stream.of(
                Arguments.of("a member", "{\"code\": 0, \"data\": {\"content\": " + plain + "}}", READ),
                Arguments.of("behind its title", "{\"title\": \"某镇年报\", \"content\": " + plain + "}", "某镇年报\n" + READ),
                Arguments.of("tags as code points", "{\"c\": " + plain.replace("<", "\\u003c").replace(">", "\\u003E").replace("正", "\\u6b63") + "}", READ),
                Arguments.of("escaped slashes", "{\"c\": " + plain.replace("/", "\\/") + "}", READ),
                Arguments.of("escaped signs", "{\"c\": " + plain.replace("<", "&lt;").replace(">", "&gt;") + "}", READ),
                Arguments.of("a call", "callback({\"c\": " + plain + "});", READ),
                Arguments.of("JSON in a string of JSON", "{\"c\": " + json("{\"d\": " + plain + "}") + "}", READ),
                Arguments.of("and once more", "{\"c\": " + json("{\"d\": " + json("{\"e\": " + plain + "}") + "}") + "}", READ),
                Arguments.of("a member for each part", "[{\"name\": \"一、总体情况\", \"c\": " + json(TEXT) + "}, {\"name\": \"二、情况\", \"c\": " + plain + "}]",
                        "一、总体情况\n" + "正文。".repeat(80) + "\n二、情况\n" + READ),
                Arguments.of("the same text twice", "{\"c\": " + plain + ", \"mobile\": " + json("<div>" + ARTICLE + "</div>") + "}", READ));
    }

    private static String json(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("json")
    void anArticleIsReadFromStringsOfJson(String how, String json, String read) {
        assertEquals(read, Pages.shown(json));
    }

    @Test
    void aScriptThatFillsATableItselfCarriesNoFigures() {
        String shown = Pages.shown("<p>首页</p><script>var a = '" + TEXT + "<table border=1><tr><td>' + n + '</td></tr></table>';</script>");
        assertFalse(shown.contains("table"), shown);
    }

    @Test
    void aPlaceIsThePathOfTheCarrierAndThatWithinIt() {
        Table table = Pages.read("<p>首页</p><script>\nvar a = '" + ARTICLE + "';</script>").tables().findFirst().orElseThrow();
        assertEquals("2:body > script:nth-child(2):is(*, body > table:nth-child(2) > tbody:nth-child(1) > tr:nth-child(2) > td:nth-child(2))",
                Pages.at(table.rows().get(1).cells().get(1).place()));
    }

    @Test
    void tabsAndPagesOfAnArticleThatAreHiddenAreReadWithThoseThatShow() {
        String page = "<div class=tab>" + TEXT + "</div><div class=tab style='display:none'><h2>二</h2><table border=1>" + rows("许可", 10)
                + "</table></div><div class=tab style='display:none'><p>三</p></div><div class=share style='display:none'>分享</div>";
        assertEquals(Pages.shown(TEXT + "<h2>二</h2><table border=1>" + rows("许可", 10) + "</table><p>三</p>"), Pages.shown(page));
    }

    @Test
    void aCalendarThatOpensOnAClickIsNoPartOfTheArticle() {
        String calendar = "<div style='display:none'><table border=1><tr><th colspan=3>三月</th></tr><tr><th>日</th><th>一</th><th>二</th></tr>"
                + "<tr><td>1</td><td>2</td><td>3</td></tr>".repeat(4) + "</table></div>";
        assertEquals("正文。".repeat(80), Pages.shown(TEXT + calendar));
    }

    @Test
    void theReportOfAnotherYearBehindATabIsNotReadWithTheOneThatShows() {
        String shown = "<table border=1>" + rows("许可", 10) + "</table>";
        assertEquals(Pages.shown(shown), Pages.shown(shown + "<div style='display:none'><table border=1>" + rows("许可", 70) + "</table></div>"));
    }

    @Test
    void whatThePageShowsIsNotReadAgainFromItsScript() {
        assertEquals("正文。".repeat(80), Pages.shown(TEXT + "<script>var a = '" + TEXT + "';</script>"));
    }
}
