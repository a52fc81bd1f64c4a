package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Source;
import gouji.fact.Edit.JoinRows;
import gouji.read.html.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows that print all figures tell where the columns are")
class FullRowsTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution", "public_interest_organization",
        "legal_service", "other", "total"};

    private static String shown(String table) {
        try (NamedPrint print = NamedPrint.ruled("requests", table)) {
            return print.shown();
        }
    }

    @Test
    void aHeaderThatStandsAskewOverThemSaysNothing() {
        assertEquals("""
                一、本年新收政府信息公开申请数量: 66 0 0 33 0 61 160
                二、上年结转政府信息公开申请数量: _ _ _ 2 _ 2 4""", shown("""
                项目|自然人|商业企业|构|科研机|务机构|法律服|其他|总计
                一、本年新收政府信息公开申请数量|66|0||0|33|0|61|160
                二、上年结转政府信息公开申请数量|||||2||2|4
                """));
    }

    /** What was left of a torn label is a number with a word: its row had one figure more, and all others moved by a column. */
    @Test
    void aNumberWhereTheOtherRowsHaveLabelsMakesNoRowFull() {
        assertEquals("""
                一、本年新收政府信息公开申请数量: 217 60 9 . 30 21 349
                二、上年结转政府信息公开申请数量: 9 3 0 . 1 0 15""", shown("""
                项目|自然人|商业企业|科研机构|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量|217|60|9|30|21|349
                二、上年结转政府信息公开申请数量|9|3|0|1|0|15
                3.补|2|0|0|0|0|2
                """).lines().limit(2).collect(Collectors.joining("\n")));
    }

    /** 13 is cut in two: its row has as many figures as the form, and those of all others were put under the header's left neighbours. */
    @Test
    void aRowWithANumberTooManyIsNotFullWhereAColumnIsLeftOut() {
        assertEquals("""
                一、本年新收政府信息公开申请数量: 729 199 . 37 80 62 1150
                二、上年结转政府信息公开申请数量: 44 13 . 0 7 3 69""", shown("""
                项目|自然人|商业企业|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量|729|199|37|80|62|1150
                二、上年结转政府信息公开申请数量|44|13|0|7|3|69
                四、结转下年度继续办理|3|8|0|2|0|1|3
                """).lines().limit(2).collect(Collectors.joining("\n")));
    }

    @Test
    void rowsWithoutHeaderStandUnderThem() {
        assertEquals("""
                一、本年新收政府信息公开申请数量: 6 0 0 3 0 1 10
                二、上年结转政府信息公开申请数量: _ 2 _ 2 _ _ 4""", shown("""
                一、本年新收政府信息公开申请数量|6|0|0|3|0|1|10
                二、上年结转政府信息公开申请数量||2||2|||4
                """));
    }

    @Test
    void anEmptyLabelIsNoEmptyFigure() {
        try (NamedPrint print = NamedPrint.ruled("requests", """
                ||机构|公益组织|机构||
                一、本年新收政府信息公开申请数量||||||
                |225||||132|357
                """)) {
            assertEquals("SHORT 一、本年新收政府信息公开申请数量:", print.shown(new JoinRows(1, 2)));
        }
    }

    @Test
    void moreColumnsThanTheFormHasLeaveOpenWhichOfThemIsEmpty() {
        assertEquals("SHORT （七）总计:", shown("（七）总计|||178||171|112|115|187|763|\n（一）予以公开|3|4|||||||7|").split("\n")[0]);
    }

    /** A page number over the whole width was taken for the total that the row above left blank: all rows moved by a column. */
    @Test
    void aPageNumberOverAllColumnsFillsNoRow() throws Exception {
        String html = "<h1>柳泉镇人民政府2021年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table border=1>"
                + "<tr><td>项目</td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>"
                + row("一、本年新收政府信息公开申请数量", "47", "15", "", "4", "9", "2", "77") + "<tr><td colspan=8>- 4 -</td></tr>"
                + row("二、上年结转政府信息公开申请数量", "3", "", "", "1", "", "", "4")
                + row("（一）予以公开", "21", "9", "", "3", "5", "2", "40") + row("（二）部分公开", "7", "1", "", "1", "1", "", "10") + "</table>";
        PrintedReport report = PrintedReport.of(new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8), new Source("report.html", null, "text/html", null)));
        assertEquals("47 15 0-inferred 4 9 2 77", report.row("requests.received", APPLICANTS));
        assertEquals("21 9 0-inferred 3 5 2 40", report.row("requests.granted", APPLICANTS));
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }
}
