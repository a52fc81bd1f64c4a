package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Source;
import gouji.read.html.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row that lost its label, or the first half of it, gives its figures to no other row. */
class LostLabelTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution", "public_interest_organization",
        "legal_service", "other", "total"};
    private static final String HEADER = "三、收到和处理政府信息公开申请情况\n\n|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";

    /** Half of the label of 6. was put behind that of 5., which is whole, and 5. had the figures of 6. */
    @Test
    void halfALabelIsNoEndOfAWholeOneAboveIt() throws Exception {
        PrintedReport report = PrintedReport.of(HEADER + """
                |（三）不予公开|4.保护第三方合法权益|3|0|0|0|0|0|3
                ||5.属于三类内部事务信息|||||||
                ||类过程性信息|0|4|0|0|2|0|6
                ||7.属于行政执法案卷|1|0|0|0|0|0|1
                """);
        assertEquals("-blank", report.row("requests.refused.internal_affairs", "company"));
        assertEquals(List.of(), report.report().repairs().stream().filter(repair -> repair.rule().equals("rows.label-over-two")).toList());
    }

    /** The figures of all rows between were moved up by one: 2. had those of 3., and so on to the row whose label is lost. */
    @Test
    void rowsBetweenHalfALabelAndALostOneKeepTheirFigures() throws Exception {
        PrintedReport report = PrintedReport.of(HEADER + """
                |（四）无法提供|2.没有现成信息需要另行制|||||||
                ||作|11|8|2|1|3|4|29
                ||3.补正后申请内容仍不明确|7|0|0|0|0|0|7
                |（五）不予处理|1.信访举报投诉类申请|42|1|1|0|4|3|51
                ||2.重复申请|3|0|0|0|1|0|4
                ||3.要求提供公开出版物|4|2|0|0|0|0|6
                |||11|1|0|0|0|0|12
                ||5.要求行政机关确认或重新出具已获取信息|15|1|0|0|0|0|16
                """);
        assertEquals("7 0 0 0 0 0 7", report.row("requests.unavailable.still_unclear", APPLICANTS));
        assertEquals("3 0 0 0 1 0 4", report.row("requests.not_processed.repeated", APPLICANTS));
    }

    /** A group's cell reached over five rows, the first without its label: that row was read as the group's own. */
    @Test
    void theCellOfAGroupOverSeveralRowsNamesNoneOfThem() throws Exception {
        String figures = "<td>23</td><td>6</td><td>0</td><td>1</td><td>1</td><td>0</td><td>31</td></tr>";
        String html = "<h1>柳泉镇人民政府2021年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table border=1>"
                + "<tr><td colspan=2></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>"
                + "<tr><td>（五）不予处理</td><td>4.无正当理由大量反复申请</td>" + figures
                + "<tr><td rowspan=3>（六）其他处理</td><td></td>" + figures
                + "<tr><td>2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请</td>" + figures
                + "<tr><td>3.其他</td>" + figures + "</table>";
        PrintedReport report = PrintedReport.of(new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8), new Source("report.html", null, "text/html", null)));
        assertFalse(report.row("requests.other", "natural_person").startsWith("23"), report.row("requests.other", "natural_person"));
        assertEquals("23 31", report.row("requests.other.fee_unpaid", "natural_person", "total"));
    }

    /** （六） is printed as one row, and its cell reaches over the next one, which is none of its rows: its figures stood nowhere. */
    @Test
    void theCellOfAGroupOverRowsOfNoGroupNamesItsOwnRow() throws Exception {
        String html = "<h1>柳泉镇人民政府2021年政府信息公开工作年度报告</h1><p>三、收到和处理政府信息公开申请情况</p><table border=1>"
                + "<tr><td colspan=2></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>"
                + "<tr><td>（五）不予处理</td><td>4.无正当理由大量反复申请</td><td>2</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>2</td></tr>"
                + "<tr><td rowspan=2>（六）其他处理</td><td></td><td>6</td><td>0</td><td>0</td><td>0</td><td>0</td><td>0</td><td>6</td></tr>"
                + "<tr><td>（七）总计</td><td>214</td><td>63</td><td>8</td><td>14</td><td>27</td><td>19</td><td>345</td></tr></table>";
        PrintedReport report = PrintedReport.of(new HtmlReader().read(html.getBytes(StandardCharsets.UTF_8), new Source("report.html", null, "text/html", null)));
        assertEquals("6 0 6", report.row("requests.other", "natural_person", "company", "total"));
        assertEquals("214 345", report.row("requests.processed_total", "natural_person", "total"));
    }

    /** Both rows of （六） end alike, and the page with the first was lost: the figures of 2. were read as those of 1. */
    @Test
    void theEndOfTwoLabelsIsNoNameOfOneThatIsNotPrinted() throws Exception {
        PrintedReport report = PrintedReport.of(HEADER + """
                |（五）不予处理|1.信访举报投诉类申请|8|1|0|0|2|0|
                ||2.重复申请|5|2|1|2|8|0|
                ||关不再处理其政府信息公开申请|8|3|0|0|1|0|
                ||3.其他|4|3|0|0|2|0|
                |（七）总计||286|143|39|24|71|52|
                """);
        assertTrue(report.row("requests.other.not_corrected", "natural_person").endsWith("doubtful"), report.row("requests.other.not_corrected", "natural_person"));
        assertEquals("4 3", report.row("requests.other.unspecified", "natural_person", "company"));
    }

    /** Where the other one is printed, half a label is enough. */
    @Test
    void theEndOfTwoLabelsNamesTheOneThatIsLeft() throws Exception {
        PrintedReport report = PrintedReport.of(HEADER + """
                |（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|1|2|0|0|0|0|3
                ||关不再处理其政府信息公开申请|8|3|0|0|1|0|12
                ||3.其他|4|3|0|0|2|0|9
                """);
        assertEquals("8 3 12", report.row("requests.other.fee_unpaid", "natural_person", "company", "total"));
    }

    /** The page ended after 2.其他: the figures were read as those of （六）其他处理, printed as one row. */
    @Test
    void aNumberAndTwoCharactersNameTheRowThatStandsThere() throws Exception {
        PrintedReport report = PrintedReport.of(HEADER + """
                |（三）不予公开|1.属于国家秘密|40|3|0|0|0|5|48
                ||2.其他|52|1|0|5|5|0|63
                ||法律行政法规禁止公开|||||||
                ||3.危及“三安全一稳定”|5|2|0|0|0|0|7
                |（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|2|2|9|0|3|5|21
                ||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|1|0|0|0|0|0|1
                ||3.其他|45|8|0|0|0|8|61
                """);
        assertEquals("52 63", report.row("requests.refused.forbidden_by_law", "natural_person", "total"));
        assertEquals("45 61", report.row("requests.other.unspecified", "natural_person", "total"));
        assertEquals("-absent", report.row("requests.other", "natural_person"));
    }

    /** 行政强制 printed no figure and was put behind the half label above it: it had the figure of 行政处罚. */
    @Test
    void aWholeLabelIsNoEndOfHalfALabelAboveIt() throws Exception {
        PrintedReport report = PrintedReport.of("""
                二、主动公开政府信息情况

                信息内容|本年处理决定数量
                行政许可|41
                信息内容|本年处理决定数量
                行政|
                处罚|6
                行政强制|
                """);
        assertEquals("-blank", report.row("proactive.compulsory_measures", "decisions"));
        assertTrue(report.row("proactive.penalties", "decisions").startsWith("6"), report.row("proactive.penalties", "decisions"));
    }

    /** Two labels had run together in one cell, and the figures of the first were read as those of the second. */
    @Test
    void twoLabelsInOneCellNameNeitherRow() throws Exception {
        PrintedReport report = PrintedReport.of("""
                二、主动公开政府信息情况

                信息内容|本年制发件数|本年废止件数|现行有效件数
                规章行政规范性文件|0|0|0
                |14|9|117
                信息内容|本年处理决定数量
                行政许可|41
                """);
        assertEquals("-absent", report.row("proactive.normative_documents", "issued"));
        assertEquals("-absent", report.row("proactive.regulations", "issued"));
    }
}
