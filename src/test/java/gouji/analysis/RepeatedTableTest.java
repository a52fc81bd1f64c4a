package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.read.UnreadableException;
import gouji.report.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A table printed twice was one: from （六） on, rows of the second stood among those of the first, and some told as read. */
class RepeatedTableTest {

    private static final String HEADING = "三、收到和处理政府信息公开申请情况\n\n";
    private static final String HEADER = "|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n";
    private static final String ROWS = """
            一、本年新收政府信息公开申请数量|||7|1|0|0|0|0|8
            二、上年结转政府信息公开申请数量|||2|0|0|0|0|0|2
            三、本年度办理结果|（一）予以公开||5|1|0|0|0|0|6
            |（六）其他处理|1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|1|0|0|0|0|0|1
            ||2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请|0|0|0|0|0|0|0
            ||3.其他|2|0|0|0|0|0|2
            |（七）总计||8|1|0|0|0|0|9
            四、结转下年度继续办理|||1|0|0|0|0|0|1
            """;
    private static final String RECEIVED_AGAIN = "一、本年新收政府信息公开申请数量|||6|2|0|0|0|0|8\n";
    private static final List<String> LAST_YEAR = ROWS.replace("|7|1|0|0|0|0|8", "|6|2|0|0|0|0|8").replace("|5|1|0|0|0|0|6", "|4|2|0|0|0|0|6")
            .replace("|8|1|0|0|0|0|9", "|7|2|0|0|0|0|9").lines().map(line -> line + "\n").toList();
    private static final List<String> THIS_YEAR = ROWS.lines().map(line -> line + "\n").toList();
    private static final String OTHER = HEADER + ROWS.replace("|7|1|0|0|0|0|8", "|6|2|0|0|0|0|8");

    /** Two prints that differ; last year's before this year's; a row twice; two prints over pages, the end of one and the head of the other in one; both in one. */
    static Stream<Document> prints() throws UnreadableException {
        return Stream.of(PrintedReport.document(HEADING + HEADER + ROWS + "\n" + OTHER),
                PrintedReport.document(HEADING + "2020年数据\n\n" + OTHER + "\n2021年数据\n\n" + HEADER + ROWS),
                PrintedReport.document(HEADING + HEADER + RECEIVED_AGAIN + ROWS), PrintedReport.document(overPages()),
                PrintedReport.document(inOneTable()));
    }

    private static String overPages() {
        return HEADING + HEADER + rows(LAST_YEAR, 0, 3) + "\n" + rows(LAST_YEAR, 3, 8) + HEADER + rows(THIS_YEAR, 0, 2) + "\n" + rows(THIS_YEAR, 2, 8);
    }

    /** Two prints of five rows; in each what came in and what was carried in is what was handled and carried out. */
    private static String inOneTable() {
        String print = """
                一、本年新收政府信息公开申请数量|||%1$s|0|0|0|0|8
                二、上年结转政府信息公开申请数量|||2|0|0|0|0|0|2
                三、本年度办理结果|（一）予以公开||%2$s|0|0|0|0|9
                |（七）总计||%2$s|0|0|0|0|9
                四、结转下年度继续办理|||1|0|0|0|0|0|1
                """;
        return HEADING + HEADER + print.formatted("6|2", "7|2") + print.formatted("7|1", "8|1");
    }

    private static String rows(List<String> rows, int from, int to) {
        return String.join("", rows.subList(from, to));
    }

    private static String natural(PrintedReport report) {
        return report.row("requests.received", "natural_person") + " " + report.row("requests.other", "natural_person") + " "
                + report.row("requests.other.unspecified", "natural_person") + " " + report.row("requests.carried_out", "natural_person");
    }

    private static List<String> repeated(PrintedReport report) {
        return report.report().findings().stream().filter(finding -> finding.code().equals("table.repeated")).map(Finding::message).toList();
    }

    @Test
    void theSameTableTwiceIsReadOnce() throws Exception {
        PrintedReport report = PrintedReport.of(HEADING + HEADER + ROWS + "\n" + HEADER + ROWS);
        assertEquals("7 -absent 2 1", natural(report));
        assertEquals(List.of("表格印了不止一遍（三、收到和处理政府信息公开申请情况），只取一遍，另一遍的数不取；两遍不一样的数 0 个"), repeated(report));
        assertEquals(56, report.report().account().unplaced());
    }

    @Test
    void whatTheTwoPrintDifferentlyIsDoubtful() throws Exception {
        PrintedReport report = PrintedReport.of(HEADING + HEADER + ROWS + "\n" + OTHER);
        assertEquals("7-doubtful -absent 2 1", natural(report));
    }

    @Test
    void lastYearsTableIsNotReadWhereItSaysSo() throws Exception {
        assertEquals("7 -absent 2 1", natural(PrintedReport.of(HEADING + "2020年数据\n\n" + OTHER + "\n2021年数据\n\n" + HEADER + ROWS)));
        assertEquals("7 -absent 2 1", natural(PrintedReport.of(HEADING + HEADER + ROWS + "\n附：2020年数据\n\n" + OTHER)));
    }

    @Test
    void theRestOfATableOnTheNextPageIsNoOther() throws Exception {
        int half = ROWS.indexOf("|（六）");
        PrintedReport report = PrintedReport.of(HEADING + HEADER + ROWS.substring(0, half) + "\n" + HEADER + ROWS.substring(half));
        assertEquals("7 -absent 2 1", natural(report));
        assertTrue(repeated(report).isEmpty());
    }

    /** A page break after one row of last year's table: that row alone shows nothing, and was read as this year's. */
    @Test
    void whatPageBreaksPartedIsOnePrintOfTheTable() throws Exception {
        String lastYear = "2020年数据\n\n" + HEADER + rows(LAST_YEAR, 0, 1) + "\n" + rows(LAST_YEAR, 1, 8);
        String thisYear = "2021年数据\n\n" + HEADER + rows(THIS_YEAR, 0, 4) + "\n" + rows(THIS_YEAR, 4, 8);
        assertEquals("7 -absent 2 1", natural(PrintedReport.of(HEADING + lastYear + "\n" + thisYear)));
        assertEquals("7 -absent 2 1", natural(PrintedReport.of(HEADING + thisYear + "\n附：" + lastYear)));
    }

    /** Last year's rows bear each other out: that the rows carried out and received agree makes none of them this year's. */
    @Test
    void aRowOfATableThatIsPrintedTwiceIsDoubtfulThoughOtherRowsBearItOut() throws Exception {
        PrintedReport report = PrintedReport.of(overPages());
        assertEquals("6-doubtful 2-doubtful 8", report.row("requests.received", "natural_person", "company", "total"));
    }

    /** All rows twice in one table: those of one print bear each other out, be it last year's. */
    @Test
    void rowsThatAreAllPrintedTwiceAreOfTwoTables() throws Exception {
        assertEquals("6-doubtful 2-doubtful 8", PrintedReport.of(inOneTable()).row("requests.received", "natural_person", "company", "total"));
    }

    /** 6 | 2 and 7 | 1 make 8, each by itself; with what was carried in, only 7 | 1 is what was handled and carried out. */
    @Test
    void aRowPrintedTwiceIsDoubtfulUnlessOtherRowsBearItOut() throws Exception {
        assertEquals("7 1 8", received(ROWS + RECEIVED_AGAIN));
        assertEquals("6-doubtful 2-doubtful 8", received(RECEIVED_AGAIN + ROWS));
        assertEquals("7 1 8", received(ROWS.lines().findFirst().orElseThrow() + "\n" + ROWS));
    }

    private static String received(String rows) throws Exception {
        return PrintedReport.of(HEADING + HEADER + rows).row("requests.received", "natural_person", "company", "total");
    }

    /** Licences have no sum: of two rows neither is surer, and the second was left out with a word about its label alone. */
    @Test
    void aRowOfTableTwoPrintedTwiceIsDoubtful() throws Exception {
        String table = "二、主动公开政府信息情况\n\n第二十条第（五）项|\n信息内容|本年处理决定数量\n行政许可|4313\n%s第二十条第（六）项|\n信息内容|本年处理决定数量\n行政处罚|17\n行政强制|3\n";
        assertEquals("4313-doubtful", PrintedReport.of(table.formatted("行政许可|904\n")).row("proactive.licences", "decisions"));
        assertEquals("4313", PrintedReport.of(table.formatted("行政许可|4313\n")).row("proactive.licences", "decisions"));
    }

    /** Labels on lines of their own, as pdftotext -raw may set them: the rows put together for last year's, the same for this year's left out. */
    @Test
    void aRowPrintedTwiceBelowItsLabelIsDoubtful() throws Exception {
        String licences = "第二十条第（五）项\n信息内容 本年处理决定数量\n行政许可 %s\n第二十条第（六）项\n信息内容 本年处理决定数量\n行政处罚 17\n行政强制 3\n";
        assertEquals("4313-doubtful", PrintedReport.of("二、主动公开政府信息情况\n" + licences.formatted("4313") + licences.formatted("904"))
                .row("proactive.licences", "decisions"));
    }

    /** Two tables, the label of a row above its figures in both: only the rows in one line were held against each other. */
    @Test
    void aRowOfTwoTablesBelowItsLabelIsDoubtful() throws Exception {
        assertEquals("37-doubtful -4-repaired 612-doubtful", licences("行政许可|||\n|37|-4|612\n", "行政许可|||\n|28|-4|460\n"));
    }

    /** Of figures that stand apart from several labels nobody can tell whose they are: they may be those of any. */
    @Test
    void aRowWhoseLabelIsPrintedAgainAboveTheFiguresOfSeveralIsDoubtful() throws Exception {
        String again = "行政许可|||\n其他对外管理服务事项|||\n|28|-4|460|44|5|2284\n";
        assertEquals("37-doubtful -4-doubtful 612-doubtful", licences("行政许可|37|-4|612\n其他对外管理服务事项|58|6|3045\n", again));
    }

    private static String licences(String own, String again) throws Exception {
        String print = "第二十条第（五）项|||\n信息内容|上一年项目数量|本年增/减|处理决定数量\n%s第二十条第（六）项|||\n信息内容|上一年项目数量|本年增/减|处理决定数量\n"
                + "行政处罚|24|0|91\n行政强制|11|-1|7\n第二十条第（八）项|||\n信息内容|上一年项目数量|本年增/减|\n行政事业性收费|3|0|\n";
        return PrintedReport.of("2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n\n" + print.formatted(own) + "\n" + print.formatted(again))
                .row("proactive.licences", "items_last_year", "items_change", "decisions");
    }

    /** This year's 3.其他 had the place of the row above it, so that last year's could have its own: both were sure. */
    @Test
    void aRowThatHasAnothersPlaceIsHeldAgainstTheOneThatHasItsOwn() throws Exception {
        String own = "|（五）不予处理|5.要求行政机关确认或重新出具已获取信息|1|0|0|0|0|0|1\n|（六）其他处理 不补正、行政机关不再处理其申请|1.申请人|1|0|0|0|0|0|1\n||3.其他|4|0|0|0|0|0|4\n";
        PrintedReport report = PrintedReport.of(HEADING + HEADER + own + ROWS.replace("3.其他|2|0|0|0|0|0|2", "3.其他|1|0|0|0|0|0|1"));
        assertEquals("7 4-doubtful 1-doubtful 1", natural(report));
    }

    /** Its one row has no path in the form: looked for among other rows it broke the program. */
    @Test
    void aTableOfOneRowPrintedTwiceInOneIsDoubtful() throws Exception {
        String header = "|行政复议|||||行政诉讼||||||||||\n||||||未经复议直接起诉|||||复议后起诉|||||\n"
                + "|" + "结果维持|结果纠正|其他结果|尚未审结|总计|".repeat(3).replaceAll("\\|$", "\n");
        String rows = "件数|2|0|1|0|3|1|0|0|3|4|0|0|0|1|1\n件数|5|0|1|0|6|1|0|0|3|4|0|0|0|1|1\n";
        assertEquals("2-doubtful 0 3-doubtful", PrintedReport.of("2022年政府信息公开工作年度报告\n四、政府信息公开行政复议、行政诉讼情况\n\n" + header + rows)
                .row("disputes.review", "upheld", "corrected", "total"));
    }

    /** Five thousand small tables filled the memory: each was held against each. */
    @Test
    void thousandsOfPiecesAreNotHeldAgainstEachOther() throws Exception {
        String piece = HEADER + ROWS.lines().limit(3).map(line -> line + "\n").collect(Collectors.joining());
        assertTrue(repeated(PrintedReport.of(HEADING + (piece + "\n").repeat(101))).isEmpty());
    }
}
