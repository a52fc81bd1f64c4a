package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Legal persons stand in another order, and their header's words are broken so that no header can be read: under the form's order every sum held,
 * 商业企业 had the figures of 科研机构, and nothing said so.
 */
class ColumnsInAnotherOrderTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution", "total"};
    private static final String ROWS = """
            一、本年新收政府信息公开申请数量 9 3 1 0 0 0 13
            二、上年结转政府信息公开申请数量 1 0 2 0 0 0 3
            （一）予以公开 10 3 3 0 0 0 16
            （七）总计 10 3 3 0 0 0 16
            四、结转下年度继续办理 0 0 0 0 0 0 0
            """;

    private static PrintedReport report(String header) throws Exception {
        return PrintedReport.of("一、总体情况\n\n全年依法办理各类申请，按时答复。\n\n三、收到和处理政府信息公开申请情况\n" + header.replace(" ", "\n").replace('_', ' ') + "\n" + ROWS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"申请人情况 自然 人 法人或其他组织 总计 科研机 构 商业企 业 法律服务机 构 社会公益组 织 其 他",
        "申请人情况 自然 人 科研机 构 商业企 业 社会公益组 织 法律服务机 构 其 他 总 计"})
    void brokenWordsThatNameAnotherOrderLeaveTheFiguresDoubtful(String header) throws Exception {
        assertEquals("9-doubtful 3-doubtful 1-doubtful 13-doubtful", report(header).row("requests.received", APPLICANTS));
    }

    /** Where its figures are all the same a row says the same in any order. */
    @Test
    void aRowOfNothingButZerosIsSureInAnyOrder() throws Exception {
        assertEquals("0 0 0 0", report("申请人情况 自然 人 法人或其他组织 总计 科研机 构 商业企 业 法律服务机 构 社会公益组 织 其 他").row("requests.carried_out", APPLICANTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {"申请人情况 自然 人 法人或其他组织 总计 商业企 业 科研机 构 社会公益组 织 法律服务机 构 其 他",
        "申请人情况 自然 人 商业企 业 科研机 构 社会公益组 织 法律服务机 构 其 他 总 计", "社会公益组 织 法律服务机 构 总 计 自然 人 商业企 业 科研机 构", "申请人情况"})
    void brokenWordsInTheFormsOrderSayNothingAgainstIt(String header) throws Exception {
        assertEquals("9 3 1 13", report(header).row("requests.received", APPLICANTS));
    }

    @Test
    void theWordsMayStandInOneLineAboveATableOfItsOwn() throws Exception {
        assertEquals("9-doubtful 3-doubtful 1-doubtful 13-doubtful",
                report("申请人情况___自然人___科研机构___商业企业___法律服务机构_社会公益组织___其他___总计").row("requests.received", APPLICANTS));
    }
}
