package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Given this markup, these lines come out")
class LinesTest {

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("every block is a paragraph", "<h1>甲</h1><p>乙</p><div>丙<div>丁</div>戊</div>", "甲\n乙\n丙\n丁\n戊"),
                Arguments.of("a break parts lines", "<div>一、总体<br>　　正文&nbsp;<br/><br>二、公开</div>", "一、总体\n正文\n二、公开"),
                Arguments.of("spans do not part a line", "<p><span>政</span><span>府</span><b>信</b><o:p></o:p>息</p>", "政府信息"),
                Arguments.of("white space collapses as in a browser", "<p> a \n  b\tc </p>", "a b c"),
                Arguments.of("a line end between two Chinese characters shows nothing", "<p>政府\n    信息</p>", "政府信息"),
                Arguments.of("a line end beside a number is a space", "<p>共1\n2件</p>", "共1 2件"),
                Arguments.of("blanks of all kinds are blank", "<p>&nbsp;&#12288;&#8203;</p><p>甲</p>", "甲"),
                Arguments.of("preformatted lines stay", "<pre>甲  乙\n丙</pre>", "甲  乙\n丙"),
                Arguments.of("a text with tables, as Markdown is written from a page, has its own lines, without its marks",
                        "# 年度报告\n\n## 一、总体情况\n**全年**\n<html><body><table><tr><td>甲\n乙</table></body></html>\n\n## 二、公开\n", "年度报告\n一、总体情况\n全年\n甲乙\n二、公开"),
                Arguments.of("white-space: pre in a style does as well", "<p style='white-space: pre-wrap'>甲\n乙</p>", "甲\n乙"),
                Arguments.of("what is not shown is not printed",
                        "<head><title>题</title><style>p{}</style></head><script>var a='乙'</script><p hidden>丙</p>"
                                + "<div style='DISPLAY : none'><p>丁</p></div><template>戊</template><noscript>己</noscript><!-- 庚 --><p>甲</p>",
                        "甲"),
                Arguments.of("invisible text is not printed, visible text within it is",
                        "<div style='visibility:hidden'>甲<p style='visibility:visible'>乙</p></div>", "乙"),
                Arguments.of("the page's own style sheet hides", "<style>.x,#y{display:none}@media print{p{display:none}}</style>"
                        + "<p class=x>甲</p><p id=y>乙</p><p>丙</p>", "丙"),
                Arguments.of("the more specific rule wins, and a style attribute over both",
                        "<style>.tab.on{display:block}.tab{display:none}</style><div class='tab on'>甲</div><div class=tab>乙</div>"
                                + "<div class=tab style='display:block'>丙</div>", "甲\n丙"),
                Arguments.of("an important rule wins over a style attribute",
                        "<style>.x{display:none !important}</style><p class=x style='display:block'>甲</p><p>乙</p>", "乙"),
                Arguments.of("conditional comments", "<!--[if gte mso 9]><p>甲</p><![endif]--><p><![if !supportLists]>一、<![endif]>乙</p>", "一、乙"),
                Arguments.of("a browser's number is printed", "<ol><li>甲<li>乙</ol>", "1./甲\n2./乙"),
                Arguments.of("in Chinese too", "<ol style='list-style-type:cjk-ideographic' start=9><li>甲<li>乙<li>丙</ol>", "九、/甲\n十、/乙\n十一、/丙"),
                Arguments.of("by the page's style sheet", "<style>ol{list-style:trad-chinese-informal inside}</style><ol start=20><li>甲</ol>", "二十、/甲"),
                Arguments.of("from a value, backwards, in letters", "<ol type=A reversed><li>甲<li value=28>乙<li>丙</ol>", "C./甲\nAB./乙\nAA./丙"),
                Arguments.of("unless the list has none", "<ol style='list-style:none'><li>甲</ol><ul><li>乙</ul>", "甲\n乙"),
                Arguments.of("the number stands before the first line of the item", "<ol><li><p>甲</p><p>乙</p></ol>", "1./甲\n乙"),
                Arguments.of("a mark set high or low does not grow a number", "<p>17<sup>1</sup>件</p><p>10<sub>2</sub></p>", "17[1]件\n10[2]"),
                Arguments.of("what is struck out is left out beside what is not", "<p><s>17</s>18</p><p><del>旧</del>新</p><p><s>止</s></p>",
                        "18\n新\n止"),
                Arguments.of("controls show what they hold", "<p><input type=checkbox checked>是<input type=checkbox>否<input value=甲>"
                        + "<input type=hidden value=乙></p><p><select><option>丙<option selected>丁</select></p>", "☑是☐否甲\n丁"),
                Arguments.of("links one after another are one menu", "<ul><li><a href=1>甲</a><li><a href=2>乙</a><li><a href=3>丙</a></ul><p>丁</p>",
                        "甲/乙/丙\n丁"),
                Arguments.of("the end of a breadcrumb is no part of it", "<div>位置：<a href=/>首页</a> &gt; <a href=/a>年报</a> &gt; 某镇2021年年报</div>",
                        "位置：首页 > 年报 >\n某镇2021年年报"),
                Arguments.of("links within a sentence are not parted", "<p>见<a href=1>甲</a>和<a href=2>乙</a>。</p>", "见甲和乙。"),
                Arguments.of("what floats stands apart", "<p>甲<span style='float:right'>乙</span></p>", "甲\n乙"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void read(String what, String markup, String expected) {
        assertEquals(expected, Pages.shown(markup));
    }

    /** Editors put soft hyphens and spaces of no width into words: the body of a report was named with them. */
    @Test
    void charactersThatPrintNothingAreNoPrint() {
        assertEquals("某市政府 123", Pages.shown("<p>某市政&shy;府 1&#8203;2&#xFEFF;3</p>"));
    }
}
