package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Two rows printed in one: the labels of both in one cell, their figures two in a cell. */
class RowsRunTogetherTest {

    private static PrintedReport report(String row) throws Exception {
        return PrintedReport.of("二、主动公开政府信息情况\n\n第二十条第（六）项|\n信息内容|本年处理决定数量\n" + row + "\n");
    }

    @Test
    void rowsOfOneFigureEach() throws Exception {
        PrintedReport report = report("行政处罚 行政强制|97 12");
        assertEquals("97-repaired", report.row("proactive.penalties", "decisions"));
        assertEquals("12-repaired", report.row("proactive.compulsory_measures", "decisions"));
    }

    @Test
    void oneLabelWithAGapIsOneRow() throws Exception {
        PrintedReport report = report("行政 处罚|97 12");
        assertEquals("-absent", report.row("proactive.compulsory_measures", "decisions"));
    }
}
