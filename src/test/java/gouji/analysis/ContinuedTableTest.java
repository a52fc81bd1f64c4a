package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Source;
import gouji.read.html.HtmlReader;
import gouji.report.Unplaced;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A page whose table goes on in a second one without the header, and whose zeros are left empty. */
class ContinuedTableTest {

    private static final String[] COLUMNS = {"natural_person", "company", "research_institution", "public_interest_organization",
            "legal_service", "other", "total"};

    /** Cells of the second table are marked up, as many as in the first: their figures were left without a field. */
    @Test
    void emptyCellsHoldTheirColumnsInThePartBelow() throws Exception {
        PrintedReport report = report(row("（五）不予处理", "2.重复申请", "", "", "", "", "1", "", "1") + whole("（七）总计", "7", "2", "", "", "2", "", "11"));
        assertEquals("0-inferred 0-inferred 0-inferred 0-inferred 1 0-inferred 1", report.row("requests.not_processed.repeated", COLUMNS));
        assertEquals("7 2 0-inferred 0-inferred 2 0-inferred 11", report.row("requests.processed_total", COLUMNS));
    }

    /** The group's cell was lost with the page: on which side the row lacks a cell, nothing says. */
    @Test
    void aRowThatLacksACellHoldsNoColumns() throws Exception {
        PrintedReport report = report(row("2.重复申请", "", "", "", "", "1", "", "1") + whole("（七）总计", "7", "2", "", "", "2", "", "11"));
        assertEquals(List.of("1", "1"), report.report().unplaced().stream().map(Unplaced::raw).toList());
    }

    private static PrintedReport report(String below) throws Exception {
        String page = """
                <h1>柳泉镇人民政府2021年政府信息公开工作年度报告</h1><h2>三、收到和处理政府信息公开申请情况</h2>
                <table border="1"><tr><td colspan="2"></td><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td>
                <td>其他</td><td>总计</td></tr>
                %s</table><p>&nbsp;</p><table border="1">%s</table>
                """.formatted(whole("一、本年新收政府信息公开申请数量", "7", "2", "", "", "2", "", "11")
                + row("（五）不予处理", "1.信访举报投诉类申请", "", "", "", "", "", "", ""), below);
        return PrintedReport.of(new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), new Source("report.html", null, "text/html", null)));
    }

    private static String whole(String label, String... figures) {
        return "<tr><td colspan=\"2\">" + label + "</td><td>" + String.join("</td><td>", figures) + "</td></tr>\n";
    }

    private static String row(String... cells) {
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>\n";
    }
}
