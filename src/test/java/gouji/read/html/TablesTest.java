package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Given this markup, these tables come out")
class TablesTest {

    private static final String DATA = "<table border=1><tr><td>种类<td>件数<tr><td>许可<td>0</table>";
    private static final String READ = "table\n  种类|件数\n  许可|0";

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("rows and cells", DATA, READ),
                Arguments.of("boxes that a style sheet makes a table", "<style>.t{display:table}.r{display:table-row}.c{display:table-cell;border:1px solid}</style>"
                        + "<div class=t> <div class=r><div class=c>种类</div><div class=c>件数</div></div>"
                        + "<div class=r><div class=c>许可</div><div class=c colspan=2>0</div></div></div>", READ),
                Arguments.of("so does a style, also of other elements, in groups",
                        "<ul style='display:table'><ul style='display:table-row-group'><li style='display:table-row'><span style='display:table-cell'>许可</span>"
                                + "<span style='display:table-cell'>0</span></li></ul><div style='display:table-header-group'><div style='display:table-row'>"
                                + "<p style='display:table-cell'>种类<p style='display:table-cell'>件数</div></div></ul>", READ),
                Arguments.of("boxes beside which something stands are no table, so that nothing is lost",
                        "<div style='display:table'>甲<div style='display:table-row'><b style='display:table-cell'>乙</b><b style='display:table-cell'>1</b></div></div>",
                        "甲\n乙\n1"),
                Arguments.of("a line each in a cell", "<table border=1><tr><td><p>法律</p><p>服务</p><td>机<br>构<tr><td>1<td>　&nbsp;</table>",
                        "table\n  法律/服务|机/构\n  1|"),
                Arguments.of("two numbers on two lines are not one number", "<table border=1><tr><td>甲<td>乙<tr><td>1<br>2<td>3</table>",
                        "table\n  甲|乙\n  1/2|3"),
                Arguments.of("spans", "<table border=1><tr><td rowspan=2 colspan=2>甲<td>乙<tr><td>1<tr><td>丙<td>丁<td>2</table>",
                        "table\n  甲^2x2|乙\n  1\n  丙|丁|2"),
                Arguments.of("spans beyond the table", "<table border=1><tr><td rowspan=99>甲<td>1<tr><td colspan=5000>2</table>", "table\n  甲^2x1|1\n  2"),
                Arguments.of("no rows are all that are left, no columns one",
                        "<table border=1><tr><td rowspan=0>甲<td colspan=0>1<tr><td>2<tr><td>3</table>", "table\n  甲^3x1|1\n  2\n  3"),
                Arguments.of("spans that overlap end before each other",
                        "<table border=1><tr><td>甲<td rowspan=2>乙<td>1<tr><td colspan=3>丙<td>2</table>", "table\n  甲|乙^2x1|1\n  丙|2"),
                Arguments.of("what is no span", "<table border=1><tr><td colspan=x>甲<td rowspan=-1>乙<td colspan='2;'>丙<tr><td>1<td>2<td>3<td>4</table>",
                        "table\n  甲|乙|丙^1x2\n  1|2|3|4"),
                Arguments.of("the head first, the foot last, a caption before", "<table><tfoot><tr><td>合计<td>3</tfoot><tbody><tr><td>许可<td>3</tbody>"
                        + "<thead><tr><th>种类<th>件数</thead><caption>表一</caption></table>", "表一\ntable\n  种类|件数\n  许可|3\n  合计|3"),
                Arguments.of("rows and cells that do not show",
                        "<table border=1><tr><td>甲<td>乙<tr style='display:none'><td>9<td>9<tr><td>1<td hidden>8<td>2</table>", "table\n  甲|乙\n  1|2"),
                Arguments.of("the row without height that keeps widths", "<table border=1><tr height=0><td width=9></td><td></td><td></td></tr>"
                        + "<tr><td colspan=2>甲<td>乙<tr><td colspan=2>1<td>2</table>", "table\n  甲|乙\n  1|2"),
                Arguments.of("a column in which not even the header prints", "<table border=1><tr><td>甲<td>乙<td><tr><td>1<td>2<td></table>",
                        "table\n  甲|乙\n  1|2"),
                Arguments.of("a blank column of a table that goes on without header stays",
                        "<table border=1><tr><td>丙<td><td>7<tr><td>丁<td><td>8</table>", "table\n  丙||7\n  丁||8"),
                Arguments.of("figures that are all blank", "<table border=1><tr><td>甲<td>乙<td>丙<tr><td><td><td></table>", "table\n  甲|乙|丙\n  ||"),
                Arguments.of("zeros that are all slashes", "<table><tr><td>种类<td>件数<tr><td>许可<td>/</table>", "table\n  种类|件数\n  许可|/"),
                Arguments.of("figures that are all blank, ruled by a style sheet",
                        "<style>.a td{border:1px solid #000}</style><table class=a><tr><td>种类<td>件数<tr><td>许可<td></table>",
                        "table\n  种类|件数\n  许可|"),
                Arguments.of("a style sheet that draws no border says nothing of a table",
                        "<style>td{border:none;border-top:0 none}</style><table><tr><td>种类<td>件数<tr><td>许可<td></table>", "种类\n件数\n许可"),
                Arguments.of("a table that lays out the page is no table", "<table border=0><tr><td><a href=1>菜单</a><td><p>标题</p>" + DATA
                        + "<p>" + "正文。".repeat(80) + "</p></table>", "菜单\n标题\n" + READ + "\n" + "正文。".repeat(80)),
                Arguments.of("nor one of a single column", "<table border=1><tr><td>一、总体情况<tr><td>正文</table>", "一、总体情况\n正文"),
                Arguments.of("nor a title with the line of its date", "<table><tr><td colspan=2>某镇年报<tr><td>日期：2022-01-20<td>来源：办公室</table>",
                        "某镇年报\n日期：2022-01-20\n来源：办公室"),
                Arguments.of("a frame around a table", "<table border=1><tr><td>" + DATA + "</table>", READ),
                Arguments.of("a figure framed in its cell", "<table border=1><tr><td>甲<td>乙<tr><td>丙<td><table><tr><td>17</table></table>",
                        "table\n  甲|乙\n  丙|17"),
                Arguments.of("a table within a table of data follows it", "<table border=1><tr><td>甲<td>乙<td>丙<tr><td>1<td>2<td>"
                        + "<table border=1><tr><td>3<td>4</table></table>", "table\n  甲|乙|丙\n  1|2|\ntable\n  3|4"),
                Arguments.of("text that strayed between rows", "<table border=1>游离<tr><td>甲<td>乙<tr><td>1<td>2</table>", "游离\ntable\n  甲|乙\n  1|2"),
                Arguments.of("a table in several", DATA + "<table border=1><tr><td>处罚<td>5</table>", READ + "\ntable\n  处罚|5"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void read(String what, String markup, String expected) {
        assertEquals(expected, Pages.shown(markup));
    }
}
