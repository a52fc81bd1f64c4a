package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Unplaced;
import java.util.List;
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

    /** The lower of the two is a row that only some reports print: it took no name, and its figures were neither a field's nor left over. */
    @Test
    void theLowerRowIsOneThatStandsForItsGroup() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量||19|11|0|0|4|0|34
                二、上年结转政府信息公开申请数量||0|0|0|0|0|0|0
                |5.要求行政机关确认或重新出具已获取信息 （六）其他处理|3 16|1 10|0 0|0 0|0 4|0 0|4 30
                （七）总计||19|11|0|0|4|0|34
                四、结转下年度继续办理||0|0|0|0|0|0|0
                """);
        assertEquals("3-repaired 1-repaired 4-repaired", report.row("requests.not_processed.reissue", "natural_person", "company", "total"));
        assertEquals("16-repaired 10-repaired 30-repaired", report.row("requests.other", "natural_person", "company", "total"));
    }

    /** No row is named so: what was cut out of a cell and has no place is said, a number at a time. */
    @Test
    void numbersOfARowThatNothingNamesAreLeftOver() throws Exception {
        PrintedReport report = report("行政处罚|97\n行政裁决 甲乙丙|5 6");
        assertEquals(List.of("5 6"), report.report().unplaced().stream().map(Unplaced::raw).toList());
        assertEquals(report.report().account().figures(), report.report().account().placed() + 1);
    }
}
