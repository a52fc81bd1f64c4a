package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** In a text with one cell a line a number too many may be a page's: where no sum tells, it makes no other figure. */
class NumberBetweenLinesTest {

    private static final String[] ALL = {"natural_person", "company", "research_institution", "public_interest_organization", "legal_service", "other", "total"};

    private static PrintedReport report(String penalties, String received) throws Exception {
        return PrintedReport.of(("二、主动公开政府信息情况|信息内容|本年处理决定数量|行政处罚|" + penalties + "|行政强制|8|三、收到和处理政府信息公开申请情况|"
                + "申请人情况|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|一、本年新收政府信息公开申请数量|" + received
                + "|二、上年结转政府信息公开申请数量|2|1|0|0|0|0|3").replace("|", "\n"));
    }

    @Test
    void behindAFigureThatNoSumHolds() throws Exception {
        PrintedReport report = report("1175|1", "36|9|2|2|2|2|53");
        assertEquals("11751-doubtful", report.row("proactive.penalties", "decisions"));
        assertEquals("8", report.row("proactive.compulsory_measures", "decisions"));
    }

    @Test
    void aFigureInTwoLinesIsOneWhereTheSumsSaySo() throws Exception {
        PrintedReport report = report("1175", "36|9|2|2|2|2|5|3");
        assertEquals("1175", report.row("proactive.penalties", "decisions"));
        assertEquals("36 9 2 2 2 2 53-repaired", report.row("requests.received", ALL));
    }
}
