package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A header that prints all columns of the form but one: the figures below it are those of the columns that it does print. */
class LackingColumnTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution",
        "public_interest_organization", "legal_service", "other", "total"};

    private static PrintedReport requests(String received) throws Exception {
        return PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|其他|总计
                """ + received + """
                二、上年结转政府信息公开申请数量||1|2|0|4|0|7
                三、本年度办理结果|（七）总计|11|6|3|6|1|27
                四、结转下年度继续办理||2|0|0|1|0|3
                """);
    }

    @Test
    void theColumnThatIsNotPrintedIsWhatTheTotalLeaves() throws Exception {
        PrintedReport report = requests("一、本年新收政府信息公开申请数量||12|4|3|3|1|23\n");
        assertEquals("12 4 3 3 0-inferred 1 23", report.row("requests.received", APPLICANTS));
        assertEquals(List.of(), report.report().repairs());
    }

    @Test
    void aFigureThatIsLostThereTooIsFoundByTheSums() throws Exception {
        PrintedReport report = requests("一、本年新收政府信息公开申请数量||4|3|3|1|23|\n");
        assertEquals("4-repaired 3-repaired 3-repaired 1-repaired 23-repaired",
                report.row("requests.received", "company", "research_institution", "public_interest_organization", "other", "total"));
    }

    @Test
    void aNumberCutInTwoIsFoundThoughTheRowThenHasAsManyCellsAsTheForm() throws Exception {
        PrintedReport report = requests("一、本年新收政府信息公开申请数量||1|2|4|3|3|1|23\n");
        assertEquals("12-repaired 4 3 3 0-inferred 1 23", report.row("requests.received", APPLICANTS));
    }

    /** Editors cut off the tabs at the end of a line: the header's rows then are not as long as each other. */
    @Test
    void underAHeaderOfSeveralRowsWithoutTheEmptyCellsAtTheirEnds() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                勾稽关系||申请人情况
                ||自然人|法人或其他组织||||总计
                |||商业企业|科研机构|社会公益组织|其他
                一、本年新收政府信息公开申请数量||12|4|3|3|1|23
                二、上年结转政府信息公开申请数量||1|2|0|4|0|7
                三、本年度办理结果|（七）总计|11|6|3|6|1|27
                四、结转下年度继续办理||2|0|0|1|0|3
                """);
        assertEquals("12 4 3 3 0-inferred 1 23", report.row("requests.received", APPLICANTS));
        assertEquals(List.of(), report.report().repairs());
    }

    /**
     * No header, and a note between the rows: they lack a figure in two runs. The sums hold whichever column it is, if it is the same one in
     * both; the first column was taken in both, for any other one in one of them alone spoiled the sums.
     */
    @Test
    void whichColumnSeveralRunsOfRowsLackIsOpenWhereItMayBeAnyInAllOfThem() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                一、本年新收政府信息公开申请数量|12|4|3|3|1|23
                二、上年结转政府信息公开申请数量|1|2|0|4|0|7
                （一）予以公开|5|2|1|2|1|11
                （二）部分公开（区分处理的，只计这一情形，不计其他情形）|0|0|0|0|0|0
                1.属于国家秘密|0|0|0|0|0|0
                2.其他法律行政法规禁止公开|2|1|0|1|0|4
                3.危及“三安全一稳定”|0|0|0|0|0|0
                4.保护第三方合法权益|0|0|0|0|0|0
                5.属于三类内部事务信息|0|0|0|0|0|0
                6.属于四类过程性信息|0|0|0|0|0|0

                注：以上为前十行。

                7.属于行政执法案卷|0|0|0|0|0|0
                8.属于行政查询事项|0|0|0|0|0|0
                1.本机关不掌握相关政府信息|3|2|2|1|0|8
                2.没有现成信息需要另行制作|0|0|0|0|0|0
                3.补正后申请内容仍不明确|0|0|0|0|0|0
                1.信访举报投诉类申请|0|0|0|0|0|0
                2.重复申请|0|0|0|0|0|0
                3.要求提供公开出版物|1|1|0|1|0|3
                4.无正当理由大量反复申请|0|0|0|0|0|0
                5.要求行政机关确认或重新出具已获取信息|0|0|0|0|0|0
                1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0
                2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0
                3.其他|0|0|0|1|0|1
                （七）总计|11|6|3|6|1|27
                四、结转下年度继续办理|2|0|0|1|0|3
                """);
        for (String row : List.of("requests.received", "requests.granted", "requests.processed_total")) {
            assertEquals("doubtful doubtful doubtful doubtful doubtful doubtful doubtful", report.row(row, APPLICANTS).replaceAll("\\d*-", ""));
        }
    }
}
