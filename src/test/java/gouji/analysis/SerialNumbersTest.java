package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A column in front that counts the rows is set aside, though the count has gaps or stands beside rows without words. */
class SerialNumbersTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "total"};

    private static PrintedReport report(String first, String second, String third) throws Exception {
        return PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                序号|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                """ + first + "|一、本年新收政府信息公开申请数量||12|4|0|0|0|0|16\n"
                + second + "|二、上年结转政府信息公开申请数量||1|2|0|0|0|0|3\n"
                + third + "|四、结转下年度继续办理||2|0|0|0|0|0|2\n");
    }

    @Test
    void aNumberForEachRow() throws Exception {
        PrintedReport report = report("1", "2", "3");
        assertEquals("12 4 16", report.row("requests.received", APPLICANTS));
        assertEquals("2 0 2", report.row("requests.carried_out", APPLICANTS));
        assertEquals(0, report.report().account().unplaced());
    }

    @Test
    void aPartThatGoesOnTheCountAndLacksSomeNumbers() throws Exception {
        PrintedReport report = report("17", "18", "24");
        assertEquals("1 2 3", report.row("requests.carried_in", APPLICANTS));
        assertEquals(0, report.report().account().unplaced());
    }

    @Test
    void numbersThatGoUpAndDownCountNothing() throws Exception {
        PrintedReport report = report("2", "1", "3");
        assertEquals(24, report.report().account().figures(), "they are figures, and have no place");
    }
}
