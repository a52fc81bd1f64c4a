package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A row lost a figure and the others moved over, so that the empty cell stands at the edge: the sums say which one is lost. */
class MovedFiguresTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution",
        "public_interest_organization", "legal_service", "other", "total"};

    private static PrintedReport requests(String received) throws Exception {
        return PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||申请人情况||||||
                ||自然人|法人或其他组织|||||总计
                |||商业企业|科研机构|社会公益组织|法律服务机构|其他|
                """ + received + """
                二、上年结转政府信息公开申请数量||1|2|0|4|0|0|7
                三、本年度办理结果|（七）总计|11|6|3|6|5|1|32
                四、结转下年度继续办理||2|0|0|1|0|0|3
                """);
    }

    @Test
    void theFirstFigureIsLostAndTheOthersMovedLeft() throws Exception {
        PrintedReport report = requests("一、本年新收政府信息公开申请数量||4|3|3|5|1|28|\n");
        assertEquals("12-inferred 4-repaired 3-repaired 3-repaired 5-repaired 1-repaired 28-repaired",
                report.row("requests.received", APPLICANTS));
        assertEquals(1, report.findings("row.short").size());
        assertEquals(List.of(), report.findings("requests.balance"));
    }

    @Test
    void theTotalIsLostAndTheOthersMovedRight() throws Exception {
        PrintedReport report = requests("一、本年新收政府信息公开申请数量|||12|4|3|3|5|1\n");
        assertEquals("12-repaired 4-repaired 3-repaired 3-repaired 5-repaired 1-repaired 28-inferred",
                report.row("requests.received", APPLICANTS));
    }

    @Test
    void aTotalLeftEmptyUnderFiguresInTheirPlaceIsNoReasonToMoveThem() throws Exception {
        PrintedReport report = requests("一、本年新收政府信息公开申请数量||12|4|3|3|5|1|\n");
        assertEquals("12 4 3 3 5 1 28-inferred", report.row("requests.received", APPLICANTS));
        assertEquals(List.of(), report.report().repairs());
    }

    /** Taking the hole elsewhere would make the column of totals whole, and one more sum to hold: no reason, as none is broken. */
    @Test
    void emptyCellsBesideSumsThatHoldStayWhereTheyAre() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量||12|4|3|3|5|1|28
                二、上年结转政府信息公开申请数量||0|0|0|0|0|0|
                三、本年度办理结果|（七）总计|10|4||3|5|1|25
                四、结转下年度继续办理||2|0|1|0|0|0|3
                """);
        assertEquals("0 0 0 0 0 0 0-inferred", report.row("requests.carried_in", APPLICANTS));
        assertEquals(List.of(), report.report().repairs());
    }

    @Test
    void aMistakeBesideAnEmptyTotalStaysAsPrinted() throws Exception {
        PrintedReport report = requests("一、本年新收政府信息公开申请数量||12|4|9|3|5|1|\n");
        assertEquals("12 4 9 3 5 1", report.row("requests.received", "natural_person", "company", "research_institution",
                "public_interest_organization", "legal_service", "other"));
        assertEquals(List.of(), report.report().repairs());
        assertEquals(1, report.findings("requests.balance").size());
    }

    /** On a page without header nothing says over which columns the six stand: the first of them may be lost as well as the total. */
    @Test
    void oneRowOfAPageWithoutHeaderMayHaveMovedLeft() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                |||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量|||5|1|0|0|0|5|11
                二、上年结转政府信息公开申请数量|||1|0|0|0|0|0|1

                |（五）不予处理|2.重复申请|1|0|0|0|0|0|1
                ||3.要求提供公开出版物|0|0|0|0|0|2|
                ||4.无正当理由大量反复申请|2|0|0|0|0|0|2
                """);
        assertEquals("0-doubtful 0-repaired 0-repaired 0-repaired 0-repaired 2-doubtful -blank", report.row("requests.not_processed.publication", APPLICANTS));
    }

    @Test
    void aDisputeIsLostInTheSecondHalfOfTheRow() throws Exception {
        PrintedReport report = PrintedReport.of("""
                四、政府信息公开行政复议、行政诉讼情况

                行政复议|||||行政诉讼|||||||||
                结果维持|结果纠正|其他结果|尚未审结|总计|未经复议直接起诉|||||复议后起诉||||
                |||||结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
                1|0|1|7|9|8|8|1|7|2|1|0|0|3|
                """);
        String[] outcomes = {"upheld", "corrected", "other", "pending", "total"};
        assertEquals("8-repaired 8-repaired 1-repaired 7-repaired 24-inferred", report.row("disputes.litigation_direct", outcomes));
        assertEquals("2-repaired 1-repaired 0-repaired 0-repaired 3-repaired", report.row("disputes.litigation_after_review", outcomes));
    }
}
