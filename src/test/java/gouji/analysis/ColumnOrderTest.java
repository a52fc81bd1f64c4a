package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Columns are named by their words first: likeness of two names of the form is no reason to take one for the other. */
class ColumnOrderTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution", "public_interest_organization",
        "legal_service", "other", "total"};

    @Test
    void issuedAndRepealedChangePlaces() throws Exception {
        PrintedReport report = PrintedReport.of("""
                二、主动公开政府信息情况

                第二十条第（一）项|||
                信息内容|本年废止件数|本年制发件数|现行有效件数
                规章|2|3|4
                行政规范性文件|5|6|7
                """);
        assertEquals("3 2 4", report.row("proactive.regulations", "issued", "repealed", "in_force"));
        assertEquals("6 5 7", report.row("proactive.normative_documents", "issued", "repealed", "in_force"));
    }

    @Test
    void columnsFromLastToFirst() throws Exception {
        PrintedReport report = PrintedReport.of("""
                二、主动公开政府信息情况

                第二十条第（一）项|||
                信息内容|现行有效件数|本年废止件数|本年制发件数
                规章|4|2|3
                行政规范性文件|7|5|6
                """);
        assertEquals("3 2 4", report.row("proactive.regulations", "issued", "repealed", "in_force"));
        assertEquals("6 5 7", report.row("proactive.normative_documents", "issued", "repealed", "in_force"));
    }

    /** All other words are known: the one that nobody can read is the one column that is left, and the sums must bear it out. */
    @Test
    void inAnotherOrderWithAWordThatNobodyCanRead() throws Exception {
        String header = "三、收到和处理政府信息公开申请情况\n\n|自然人|法律服务机构|科研机构|社会公益组织|商业企业|某某某某|总计\n";
        PrintedReport report = PrintedReport.of(header + """
                一、本年新收政府信息公开申请数量|1|5|1|0|4|2|13
                二、上年结转政府信息公开申请数量|0|1|0|0|0|0|1
                （七）总计|1|6|1|0|3|2|13
                四、结转下年度继续办理|0|0|0|0|1|0|1
                """);
        assertEquals("1 4 1 0 5 2-repaired 13", report.row("requests.received", APPLICANTS));
        assertEquals(1, report.findings("header.unknown").size());
        PrintedReport foreign = PrintedReport.of(header + """
                一、本年新收政府信息公开申请数量|1|5|1|0|4|2|11
                二、上年结转政府信息公开申请数量|0|1|0|0|0|1|1
                （七）总计|1|6|1|0|3|3|11
                四、结转下年度继续办理|0|0|0|0|1|0|1
                """);
        assertEquals("2-doubtful", foreign.row("requests.received", "other"), "a figure beside the sum is no applicant's");
    }

    /**
     * A word that nobody can read, and 社会公益组织 behind it: the figures do not stand in the form's order. They were silently read in it.
     */
    @Test
    void aWordThatStandsBehindItsPlaceSaysWhichColumnIsBeforeIt() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                |自然人|商业企业|科研机构|某某某某|社会公益组织|其他|总计
                一、本年新收政府信息公开申请数量|12|4|3|2|5|1|27
                二、上年结转政府信息公开申请数量|2|0|0|1|0|0|3
                （七）总计|14|3|3|3|4|1|28
                四、结转下年度继续办理|0|1|0|0|1|0|2
                """);
        assertEquals("12 4 3 5 2-repaired 1 27", report.row("requests.received", APPLICANTS));
        assertEquals("14 3 3 4 3-repaired 1 28", report.row("requests.processed_total", APPLICANTS));
        assertEquals(1, report.findings("header.unknown").size());
    }

    /** The torn label's second half was taken for a header, and the row below it was read in the form's order. */
    @Test
    void aTornLabelAtTheTopOfAPageThatNamesAColumnIsNoHeader() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|社会公益组织|科研机构|商业企业|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量||12|4|3|2|5|1|27
                二、上年结转政府信息公开申请数量||2|0|0|1|0|0|3
                三、本年度办理结果|（七|14|3|3|3|4|1|28

                |）总计|||||||
                四、结转下年度继续办理||0|1|0|0|1|0|2
                """);
        assertEquals("12 2 3 4 5 1 27", report.row("requests.received", APPLICANTS));
        assertEquals("0 0 0 1 1 0 2", report.row("requests.carried_out", APPLICANTS));
    }

    private static String lines(String header) {
        return ("三、收到和处理政府信息公开申请情况 申请人情况 " + header
                + " 一、本年新收政府信息公开申请数量 12 4 3 2 5 1 27 二、上年结转政府信息公开申请数量 2 0 0 1 0 0 3").replace(' ', '\n');
    }

    @Test
    void wordsOneBelowTheOtherTellTheOrderOfTheFigures() throws Exception {
        assertEquals("12 4 3 2 5 1 27", PrintedReport.of(lines("自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他 总计")).row("requests.received", APPLICANTS));
        assertEquals("4 12 3 2 5 1 27", PrintedReport.of(lines("商业企业 自然人 科研机构 社会公益组织 法律服务机构 其他 总计")).row("requests.received", APPLICANTS));
    }

    /** The words of a group's columns stand behind those of the row above, as a browser copies a header of two rows. */
    @Test
    void wordsOfAGroupOneBelowTheOther() throws Exception {
        assertEquals("12 4 3 2 5 1 27",
                PrintedReport.of(lines("自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他")).row("requests.received", APPLICANTS));
        assertEquals("12 4 5 2 3 1 27",
                PrintedReport.of(lines("自然人 法人或其他组织 总计 商业企业 法律服务机构 社会公益组织 科研机构 其他")).row("requests.received", APPLICANTS));
    }

    /** Under columns in another order a figure is lost, and the others stand one further to the right: they keep the print's order. */
    @Test
    void theFiguresOfARowThatLacksOneKeepTheOrderOfThePrint() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|法律服务机构|科研机构|社会公益组织|商业企业|其他|总计
                一、本年新收政府信息公开申请数量|||12|5|3|3|1|28
                二、上年结转政府信息公开申请数量||2|0|0|0|1|0|3
                三、本年度办理结果|（七）总计|12|5|3|2|5|1|28
                四、结转下年度继续办理||2|0|0|1|0|0|3
                """);
        assertEquals("12-repaired 4-inferred 3-repaired 3-repaired 5-repaired 1-repaired 28-repaired", report.row("requests.received",
                "natural_person", "company", "research_institution", "public_interest_organization", "legal_service", "other", "total"));
    }

    /** A header had its total second, the rows printed it last: a row of one figure and its total was read in the wrong columns without a word. */
    @Test
    void anOrderInWhichMostRowsDoNotSumUpIsDoubtful() throws Exception {
        String header = "三、收到和处理政府信息公开申请情况\n\n|自然人|总计|商业企业|科研机构|社会公益组织|法律服务机构|其他\n";
        PrintedReport report = PrintedReport.of(header + """
                一、本年新收政府信息公开申请数量|1|4|1|0|5|2|13
                二、上年结转政府信息公开申请数量|0|1|0|0|0|0|1
                （七）总计|1|3|1|0|6|2|13
                四、结转下年度继续办理|0|0|0|0|0|0|0
                """);
        assertEquals("0-doubtful 0-doubtful 0-doubtful 0-doubtful 0-doubtful 1-doubtful 1-doubtful", report.row("requests.carried_in", APPLICANTS));
        assertEquals("0 0 0 0 0 0 0", report.row("requests.carried_out", APPLICANTS));
        PrintedReport mistaken = PrintedReport.of(header + """
                一、本年新收政府信息公开申请数量|1|13|4|1|0|5|2
                二、上年结转政府信息公开申请数量|0|1|0|0|0|0|1
                （七）总计|1|12|3|1|0|6|2
                四、结转下年度继续办理|0|0|0|0|0|0|0
                """);
        assertEquals("0 0 0 0 0 1 1", mistaken.row("requests.carried_in", APPLICANTS), "one total that is wrong is the report's own");
    }
}
