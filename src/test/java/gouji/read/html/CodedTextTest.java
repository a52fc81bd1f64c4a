package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Some site builders keep an article in base64 or percent signs, so that their scripts need not mind its quotes: nothing of it was read. */
class CodedTextTest {

    private static final Charset GBK = Charset.forName("GB18030");
    private static final String ARTICLE = "<p>标题</p><table border=1><tr><td>项目数量</td><td>增减</td></tr><tr><td>17</td><td>+3</td></tr></table><p>"
            + "正文 。".repeat(60) + "</p>";
    private static final String READ = "标题\ntable\n  项目数量|增减\n  17|+3\n" + "正文 。".repeat(60);

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** As {@code encodeURIComponent}. */
    private static String percent(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As {@code escape}, which leaves plus signs. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            escaped.append(c < 0x80 && (Character.isLetterOrDigit(c) || "@*_+-./".indexOf(c) >= 0) ? String.valueOf(c)
                    : c < 0x100 ? "%%%02X".formatted((int) c) : "%%u%04X".formatted((int) c));
        }
        return escaped.toString();
    }

    static Stream<Arguments> codes() {
        return Stream.of(
                Arguments.of("base64", base64(ARTICLE)),
                Arguments.of("base64 of GBK", base64(ARTICLE.getBytes(GBK))),
                Arguments.of("base64 as URLs have it", base64(ARTICLE).replace('+', '-').replace('/', '_').replace("=", "")),
                Arguments.of("base64 of percent signs", base64(percent(ARTICLE))),
                Arguments.of("base64 of JSON", base64("{\"data\": {\"content\": \"" + ARTICLE.replace("\"", "\\\"") + "\"}}")),
                Arguments.of("base64 of base64", base64(base64(ARTICLE))),
                Arguments.of("percent signs", percent(ARTICLE)),
                Arguments.of("percent signs twice", percent(percent(ARTICLE))),
                Arguments.of("as a form sends it", URLEncoder.encode(ARTICLE, StandardCharsets.UTF_8)),
                Arguments.of("percent signs of GBK", URLEncoder.encode(ARTICLE, GBK)),
                Arguments.of("signs by their numbers", escaped(ARTICLE)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void anArticleInCodeIsReadFromAScript(String how, String code) {
        assertEquals("首页\n" + READ, Pages.shown("<p>首页</p><script>show(decode('" + code + "'))</script>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void anArticleInCodeIsReadFromAnAttribute(String how, String code) {
        assertEquals("首页\n" + READ, Pages.shown("<p>首页</p><div data-content='" + code + "'></div>"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void anArticleInCodeIsReadFromJson(String how, String code) {
        assertEquals("年报\n" + READ, Pages.shown("{\"title\": \"年报\", \"content\": \"" + code + "\"}").replaceFirst("^标题", "年报\n标题"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void codeThatStandsInTheOpenIsReadAndNotShown(String how, String code) {
        assertEquals("首页\n" + READ, Pages.shown("<p>首页</p><div id=c>" + code + "</div><script>show(decode(c))</script>"));
    }

    @Test
    void codeInPiecesIsReadAsOne() {
        assertEquals(READ, Pages.shown("<script>var c = '" + base64(ARTICLE).replaceAll("(.{76})", "$1' +\n '") + "'</script>"));
        assertEquals(READ, Pages.shown("<textarea hidden>\n" + base64(ARTICLE).replaceAll("(.{76})", "$1\n") + "</textarea>"));
    }

    @Test
    void anArticleThatThePageShowsIsNotReadAgainFromCode() {
        assertEquals(READ, Pages.shown(ARTICLE + "<script>var c = '" + base64(ARTICLE) + "'</script>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%3C", "%", "%u", "%3Cp%3E%zz%E4%B8", "data:text/html;base64,", "aGVsbG8gd29ybGQ="})
    void whatIsNoCodeOfMarkupStaysAsItIs(String text) {
        assertEquals(text, CodedText.plain(text));
        assertFalse(CodedText.codes(text));
    }

    @Test
    void picturesAndKeysInBase64AreNoArticle() {
        byte[] picture = new byte[3000];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, picture, 0, 8);
        assertFalse(CodedText.codes(base64(picture)));
        assertFalse(CodedText.codes("0123456789abcdef".repeat(40)));
    }
}
