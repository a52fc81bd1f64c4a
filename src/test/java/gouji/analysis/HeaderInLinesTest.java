package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each cell has a line of its own, the words of a header say which columns are printed, and in which order. */
class HeaderInLinesTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution", "public_interest_organization",
        "legal_service", "other", "total"};

    private static PrintedReport report(String header, String... rows) throws Exception {
        String[] labels = {"一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计", "四、结转下年度继续办理"};
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n\n申请人情况\n\n").append(header.replace(" ", "\n").replace("/", "\n\n"));
        for (int i = 0; i < rows.length; i++) {
            text.append("\n\n").append(labels[i]).append("\n").append(rows[i].replace(" ", "\n"));
        }
        return PrintedReport.of(text.append("\n").toString());
    }

    /** The header was not heard, and no row of six figures could be placed. */
    @Test
    void aColumnThatNeitherTheHeaderNorAnyRowPrintsIsAbsent() throws Exception {
        PrintedReport report = report("自然人 法人或其他组织 总计/商业企业 科研机构 社会公益组织 法律服务机构",
                "12 4 0 1 2 21", "1 2 0 0 0 3", "11 5 0 1 2 21", "11 5 0 1 2 21", "2 1 0 0 0 3");
        assertEquals("12 4 0 1 2 2-inferred 21", report.row("requests.received", APPLICANTS));
        assertEquals("2 1 0 0 0 0-inferred 3", report.row("requests.carried_out", APPLICANTS));
    }

    @Test
    void aNumberTooManyInSuchARowMakesNoSeventhColumn() throws Exception {
        PrintedReport report = report("自然人 法人或其他组织 总计/商业企业 科研机构 社会公益组织 法律服务机构",
                "1 2 4 0 1 2 21", "1 2 0 0 0 3", "11 5 0 1 2 21", "11 5 0 1 2 21", "2 1 0 0 0 3");
        assertEquals("1 2 0 0 0 0-inferred 3", report.row("requests.carried_in", APPLICANTS));
        assertEquals(-1, report.row("requests.received", "other").indexOf("2 "));
    }

    @Test
    void aWordTheHeaderLostIsNoColumnLessWhereRowsPrintThemAll() throws Exception {
        PrintedReport report = report("自然人 法人或其他组织 总计/商业企业 科研机构 社会公益组织 法律服务机构",
                "12 4 0 1 2 2 21", "1 2 0 0 0 0 3", "11 5 0 1 2 2 21", "11 5 0 1 2 2 21", "2 1 0 0 0 0 3");
        assertEquals("12 4 0 1 2 2 21", report.row("requests.received", APPLICANTS));
    }

    /** Several orders fit such words; the blank line shows which of them stand under the group. */
    @Test
    void aBlankLineShowsWhichColumnsStandUnderAGroup() throws Exception {
        PrintedReport report = report("自然人 法人或其他组织 总计/社会公益组织 科研机构 商业企业 法律服务机构 其他",
                "12 4 0 1 2 2 21", "1 2 0 0 0 0 3", "11 5 0 1 2 2 21", "11 5 0 1 2 2 21", "2 1 0 0 0 0 3");
        assertEquals("12 1 0 4 2 2 21", report.row("requests.received", APPLICANTS));
    }

    @Test
    void aGroupThatEndsItsRowTakesAllWordsBelow() throws Exception {
        PrintedReport report = report("总计 自然人 法人或其他组织/商业企业 科研机构 社会公益组织 法律服务机构 其他",
                "21 12 4 0 1 2 2", "3 1 2 0 0 0 0", "21 11 5 0 1 2 2", "21 11 5 0 1 2 2", "3 2 1 0 0 0 0");
        assertEquals("12 4 0 1 2 2 21", report.row("requests.received", APPLICANTS));
    }

    /** Only the upper words had lines of their own, and each was taken for a row of the header: the total became the second column. */
    @ParameterizedTest
    @ValueSource(strings = {
        "自然人\n法人或其他组织\n总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他",
        "自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他",
        "自然人 法人或其他组织\n总计\n商业企业 科研机构 社会公益组织\n法律服务机构 其他",
        "自然人 法人或其他组织 总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他",
        "自然人 法人或其他组织 总计 商业企业 科研机构 社会公益组织 法律服务机构 其他"})
    void linesOverWhichWordsAreBrokenPutNoColumnElsewhere(String header) throws Exception {
        PrintedReport report = spaced(header, "12 4 0 1 2 2 21", "1 2 0 0 0 0 3", "11 5 0 1 2 2 21", "11 5 0 1 2 2 21", "2 1 0 0 0 0 3");
        assertEquals("12 4 0 1 2 2 21", report.row("requests.received", APPLICANTS));
        assertEquals("2 1 0 0 0 0 3", report.row("requests.carried_out", APPLICANTS));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "自然人\n法人或其他组织\n总计\n社会公益组织 科研机构 商业企业 法律服务机构 其他",
        "自然人 法人或其他组织 总计\n社会公益组织 科研机构 商业企业 法律服务机构 其他"})
    void aLineOfSeveralWordsIsARowOfTheHeader(String header) throws Exception {
        PrintedReport report = spaced(header, "12 4 0 1 2 2 21", "1 2 0 0 0 0 3", "11 5 0 1 2 2 21", "11 5 0 1 2 2 21", "2 1 0 0 0 0 3");
        assertEquals("12 1 0 4 2 2 21", report.row("requests.received", APPLICANTS));
    }

    private static PrintedReport spaced(String header, String... rows) throws Exception {
        String[] labels = {"一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（七）总计", "四、结转下年度继续办理"};
        StringBuilder text = new StringBuilder("三、收到和处理政府信息公开申请情况\n申请人情况\n").append(header);
        for (int i = 0; i < rows.length; i++) {
            text.append("\n").append(labels[i]).append(" ").append(rows[i]);
        }
        return PrintedReport.of(text.append("\n").toString());
    }
}
