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
}
