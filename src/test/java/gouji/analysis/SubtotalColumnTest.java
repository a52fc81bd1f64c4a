package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The header names a column more than the form has, between the others; each row was told to have a figure too many, and none was read. */
class SubtotalColumnTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution", "public_interest_organization",
        "legal_service", "other", "total"};

    private static PrintedReport report(String other, String... rows) throws Exception {
        return PrintedReport.of("三、收到和处理政府信息公开申请情况\n\n" + "申请人|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|" + other + "|总计\n"
                + String.join("\n", rows) + "\n");
    }

    @Test
    void itsFiguresAreNoFieldsAndTheOthersStandUnderTheirWords() throws Exception {
        PrintedReport report = report("法人小计", "一、本年新收政府信息公开申请数量|12|4|0|1|2|2|9|21", "二、上年结转政府信息公开申请数量|1|2|0|0|0|0|2|3",
                "（七）总计|11|5|0|1|2|2|10|21", "四、结转下年度继续办理|2|1|0|0|0|0|1|3");
        assertEquals("12 4 0 1 2 2 21", report.row("requests.received", APPLICANTS));
        assertEquals("2 1 0 0 0 0 3", report.row("requests.carried_out", APPLICANTS));
        assertEquals(List.of("9", "2", "10", "1"), report.report().unplaced().stream().map(unplaced -> unplaced.raw()).toList());
        assertEquals(List.of(), report.findings("row.long"));
    }

    /** Without any word it may be half of a number that was cut in two. */
    @Test
    void aColumnWithoutWordsIsNone() throws Exception {
        PrintedReport report = report("", "一、本年新收政府信息公开申请数量|12|4|0|1|2|2|9|21", "二、上年结转政府信息公开申请数量|1|2|0|0|0|0|2|3");
        assertEquals(2, report.findings("row.long").size());
    }
}
