package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Source;
import gouji.read.html.HtmlReader;
import gouji.report.Unplaced;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table whose cells are empty, and whose figures follow it in tables of their own. */
class FiguresInTablesOfTheirOwnTest {

    /** The last row was joined with the first figure, as if a page had torn them apart: 9 万元, silently. */
    @Test
    void ofSeveralTheFirstIsNotTheLastRows() throws Exception {
        PrintedReport report = report(own("9") + own("3") + own("4821.36"));
        assertEquals("-blank", report.row("proactive.fees", "amount"));
        assertEquals(List.of("9", "3", "4821.36"), report.report().unplaced().stream().map(Unplaced::raw).toList());
    }

    /** A page tears one row: its figure stands alone at the top of the next. */
    @Test
    void oneAloneIs() throws Exception {
        assertEquals("4821.36-repaired", report(own("4821.36")).row("proactive.fees", "amount"));
    }

    private static String own(String figure) {
        return "<table border=\"1\"><tr><td></td><td>" + figure + "</td></tr></table>\n";
    }

    private static PrintedReport report(String below) throws Exception {
        String page = """
                <h1>柳泉镇人民政府2021年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2>
                <table border="1"><tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政处罚</td><td>7</td></tr><tr><td>行政强制</td><td>0</td></tr>
                <tr><td>信息内容</td><td>本年收费金额（单位：万元）</td></tr><tr><td>行政事业性收费</td><td></td></tr></table>
                %s<h2>三、收到和处理政府信息公开申请情况</h2>
                """.formatted(below);
        return PrintedReport.of(new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), new Source("report.html", null, "text/html", null)));
    }
}
