package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table prints beside the form's own rows and columns does not take their place. */
class ExtraPrintTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution",
        "public_interest_organization", "legal_service", "other", "total"};

    @Test
    void aDashAmongTheRemarksIsNotTheFigureThatTheRowLacks() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|备注
                一、本年新收政府信息公开申请数量||12||3|3|5|1|28|-
                四、结转下年度继续办理||2|0|0|1|0|0|3|
                """);
        assertEquals("12 4-inferred 3 3 5 1 28", report.row("requests.received", APPLICANTS));
        assertEquals(1, report.report().account().unplaced());
        assertEquals(1, report.findings("figure.unplaced").size());
    }

    @Test
    void aNumberAmongTheRemarksOfAWholeRowIsNone() throws Exception {
        PrintedReport report = remarked("一、本年新收政府信息公开申请数量||12|4|3|3|5|1|28|1\n");
        assertEquals("12 4 3 3 5 1 28", report.row("requests.received", APPLICANTS));
        assertEquals(1, report.report().account().unplaced());
    }

    @Test
    void theTotalOfARowThatStandsOneColumnFurtherRightIsNoRemark() throws Exception {
        PrintedReport report = remarked("一、本年新收政府信息公开申请数量|||12|4|3|3|5|1|28\n");
        assertEquals("12 4 3 3 5 1 28", report.row("requests.received", APPLICANTS));
        assertEquals(0, report.report().account().unplaced());
    }

    private static PrintedReport remarked(String received) throws Exception {
        return PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|备注
                """ + received + """
                四、结转下年度继续办理||2|0|0|1|0|0|3|
                """);
    }

    /** One cell too few, all moved to the left: the dash among the remarks stands where the total should. */
    @Test
    void aDashAmongTheRemarksOfARowThatLacksAFigureIsNotItsTotal() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|备注
                一、本年新收政府信息公开申请数量||12|3|3|5|1|28|—
                二、上年结转政府信息公开申请数量||2|1|0|0|0|0|3|—
                三、本年度办理结果|（七）总计|12|5|3|2|5|1|28|—
                四、结转下年度继续办理||2|0|0|1|0|0|3|—
                """);
        assertEquals("12-repaired 4-inferred 3-repaired 3-repaired 5-repaired 1-repaired 28-repaired", report.row("requests.received", APPLICANTS));
    }

    @Test
    void aRowUnderAGroupIsNotTheRowThatStandsForTheGroup() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                |||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                |（五）不予处理|5.要求行政机关确认或重新出具已获取信息|1|0|0|0|0|0|1
                |（六）其他处理|＊＊＊|3|2|0|0|0|0|5
                ||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|4|0|0|0|0|0|4
                ||3.其他|6|0|0|0|0|0|6
                |（七）总计||14|2|0|0|0|0|16
                """);
        assertEquals("3-repaired 2-repaired 0-repaired 0-repaired 0-repaired 0-repaired 5-repaired",
                report.row("requests.other.not_corrected", APPLICANTS));
        assertEquals(List.of(), report.findings("row.merged"));
    }

    @Test
    void aCellThatIsNotThereMakesTheRowShort() throws Exception {
        PrintedReport report = PrintedReport.of("""
                二、主动公开政府信息情况

                第二十条第（一）项|||
                信息内容|本年制发件数|本年废止件数|现行有效件数
                规章|3|2
                行政规范性文件|6|5|7
                """);
        assertEquals(List.of("proactive.regulations.issued", "proactive.regulations.repealed", "proactive.regulations.in_force"),
                report.findings("row.short").get(0));
    }
}
