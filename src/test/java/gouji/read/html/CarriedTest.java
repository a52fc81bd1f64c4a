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
    void whatThePageShowsIsNotReadAgainFromItsScript() {
        assertEquals("正文。".repeat(80), Pages.shown(TEXT + "<script>var a = '" + TEXT + "';</script>"));
    }
}
