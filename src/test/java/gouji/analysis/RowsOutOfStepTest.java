package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Source;
import gouji.read.html.HtmlReader;
import gouji.report.Field;
import gouji.report.Report;
import gouji.report.Status;
import gouji.report.Value;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row that does not stand as the others do may have moved: its figures are sure where a relation bears them out, and nowhere else. */
class RowsOutOfStepTest {

    private static final Path PRINTS = Path.of("src", "test", "resources", "gouji", "prints");
    private static final Engine ENGINE = CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES));

    private static Report report(String name) {
        return CorpusFiles.report(ENGINE, CorpusFiles.read(PRINTS.resolve(name)));
    }

    private static Field field(Report report, String id) {
        return report.fields().stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    private static List<String> doubtful(Report report) {
        return report.fields().stream().filter(field -> field.status() == Status.DOUBTFUL).map(Field::id).toList();
    }

    /** All totals are blank; one row lost a figure and the rest moved right: only the two that the columns sum up are sure. */
    @Test
    void figuresThatMovedWhereNoTotalIsPrintedAreDoubtful() {
        Report report = report("repairs/figures.out-of-step.txt");
        assertEquals(List.of("requests.received.company", "requests.received.research_institution",
                "requests.received.public_interest_organization"), doubtful(report));
        assertTrue(report.findings().stream().anyMatch(finding -> finding.code().equals("figure.doubtful") && finding.fields().equals(doubtful(report))));
        assertEquals(Status.READ, field(report, "requests.received.legal_service").status());
        assertEquals(Status.INFERRED, field(report, "requests.received.natural_person").status());
    }

    @Test
    void whatDoubtsAFigureCanBeTraced() throws Exception {
        Analysis analysis = ENGINE.analyze(CorpusFiles.read(PRINTS.resolve("repairs/figures.out-of-step.txt")));
        assertEquals(List.of("figures.out-of-step"), analysis.trace().steps().stream().filter(step -> step.stage().equals("doubts")
                && step.fields().contains("requests.received.company")).map(Step::code).toList());
    }

    /** The same row with its first figure lost in its place: the columns bear out all others. */
    @Test
    void anEmptyCellAmongFiguresThatColumnsSumUpMakesNoDoubt() {
        assertEquals(List.of(), doubtful(report("repairs/figures.out-of-step.left.txt")));
    }

    /** The last of three figures was lost, the first printed elsewhere, and the one that is left had moved: 12 was read for 39264. */
    @Test
    void aRowThatAloneLeavesSeveralCellsEmptyMayHaveMoved() throws Exception {
        String table = """
                2019年政府信息公开工作年度报告
                二、主动公开政府信息情况

                第二十条第（五）项|||
                信息内容|上一年项目数量|本年增/减|处理决定数量
                行政许可|||12
                其他对外管理服务事项|608|%s|51730
                第二十条第（六）项|||
                信息内容|上一年项目数量|本年增/减|处理决定数量
                行政处罚|2215|0|4876
                行政强制|183|5|729
                第二十条第（八）项|||
                信息内容|上一年项目数量|本年增/减|
                行政事业性收费|27|-1|
                """;
        assertEquals("12-doubtful", PrintedReport.of(table.formatted("-45")).row("proactive.licences", "decisions"));
        assertEquals("12", PrintedReport.of(table.formatted("")).row("proactive.licences", "decisions"), "cells are left empty for 0");
    }

    /**
     * A text of a PDF had the label of one row and the figures of another printed together, behind all others: these were put together and read,
     * as nothing sums up the rows of one group.
     */
    @Test
    void aRowOfALabelAndFiguresBelowItThatStandsElsewhereThanInTheFormMayBeTwo() throws Exception {
        String label = "1.信访举报投诉类申请|||||||\n";
        String figures = "|4|0|0|0|0|0|4\n";
        String table = """
                三、收到和处理政府信息公开申请情况
                |自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量|30|2|0|0|0|0|32
                二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0
                （一）予以公开|21|2|0|0|0|0|23
                %s2.重复申请|5|0|0|0|0|0|5
                3.要求提供公开出版物|0|0|0|0|0|0|0
                %s（七）总计|31|2|0|0|0|0|33
                四、结转下年度继续办理|0|0|0|0|0|0|0
                """;
        assertEquals("4-repaired", PrintedReport.of(table.formatted(label + figures, "")).row("requests.not_processed.petition", "natural_person"));
        assertEquals("4-doubtful", PrintedReport.of(table.formatted("", label + figures)).row("requests.not_processed.petition", "natural_person"));
    }

    /**
     * Two rows seemed moved one column to the right; in one column what stands there then sums up with the total as what stood there did, 29 and 1
     * for 30 and nothing: the 1 was sure.
     */
    @Test
    void whatSumsUpOnlyWithAnotherRowThatMovedIsNotBorneOut() throws Exception {
        List<String> doubtful = doubtful(report("repairs/figures.out-of-step.by-chance.txt"));
        assertTrue(doubtful.contains("requests.refused.internal_affairs.other"), doubtful.toString());
    }

    /** A row that nothing names, be it of another form, has a part in the sums of its columns: 27 was inferred for 6. */
    @Test
    void besideARowWithoutANameNothingIsInferredFromSumsOverRows() throws Exception {
        String table = """
                三、收到和处理政府信息公开申请情况
                |自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量|35|4|0|0|0|0|39
                二、上年结转政府信息公开申请数量||0|0|0|0|0|
                %s（七）总计|30|4|0|0|0|0|34
                四、结转下年度继续办理|7|0|0|0|0|0|7
                """;
        assertEquals("2-inferred", PrintedReport.of(table.formatted("")).row("requests.carried_in", "natural_person"));
        assertEquals("-blank", PrintedReport.of(table.formatted("转送其他机关的|1|0|0|0|0|0|1\n")).row("requests.carried_in", "natural_person"));
    }

    /** 行政强制 | 1 | 1 | -1 | (empty): one cell more than in all other rows, and nothing sums the figures up. 11 may be cut in two. */
    @Test
    void aCellTooManyAmongFiguresThatNothingSumsUpMakesThemDoubtful() {
        assertEquals(List.of("proactive.compulsory_measures.items_last_year", "proactive.compulsory_measures.items_change",
                "proactive.compulsory_measures.decisions"), doubtful(report("cell-too-many.txt")));
    }

    /** 政府集中采购 | (empty) | 4129, in a report that prints no zeros. */
    @Test
    void anAmountOfPurchasesWithoutAnyPurchaseMayBeTheirNumber() {
        Report report = report("procurement-amount-alone.txt");
        assertEquals(List.of("proactive.procurement.items", "proactive.procurement.amount"), doubtful(report));
    }

    /** （一） lost a figure, and the row below has its figures on the line after its label: only together do they read well. */
    @Test
    void whereOneRepairMustComeFirstForAnotherToFitBothAreMade() {
        Report report = report("joined-row-shows-lost-figure.html");
        assertEquals(List.of("36", "9", "2", "2", "2", "2", "53"), values(report, "requests.granted"));
        assertEquals(List.of("5", "4", "3", "2", "1", "1", "16"), values(report, "requests.partly_granted"));
        assertEquals(List.of(), doubtful(report));
    }

    /** 行政处罚 | 97 at the end of a page, and 强制 on the next: the rest of another row's name. */
    @Test
    void aRowWhoseNameIsWholeTakesNoWordsFromTheNextPage() {
        Report report = report("whole-name-before-page.txt");
        assertEquals(Value.of(new BigDecimal(97)), field(report, "proactive.penalties.decisions").value());
        assertEquals(Status.ABSENT, field(report, "proactive.compulsory_measures.decisions").status());
    }

    /** No total is printed. A row of zeros lost its 1 in front and moved left: only its column's total shows that the first 0 is wrong. */
    @Test
    void aZeroThatMovedIntoAColumnWhoseSumFailsIsDoubtful() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量||6|4|1|0|2|3|
                二、上年结转政府信息公开申请数量||0|0|0|0|0||
                （七）总计||6|4|1|0|1|3|
                四、结转下年度继续办理||1|0|0|0|1|0|
                """);
        assertEquals("0-doubtful 0 0 0 0", report.row("requests.carried_in", "natural_person", "company", "research_institution",
                "public_interest_organization", "legal_service"));
    }

    /** The columns stand in an order of their own; a total moved left, and not into the column beside its own. */
    @Test
    void underColumnsInAnotherOrderWhatMovedNeedNotStandBesideTheGap() throws Exception {
        PrintedReport report = PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|其他|科研机构|社会公益组织|法律服务机构|商业企业|总计
                一、本年新收政府信息公开申请数量||729|1150|43|37|80|199|
                二、上年结转政府信息公开申请数量||44|3|2|0|7|13|69
                （七）总计||715|59|41|36|87|203|1141
                四、结转下年度继续办理||58|6|4|1|0|9|78
                """);
        assertEquals("729 199 43 37 80 1150-doubtful", report.row("requests.received", "natural_person", "company", "research_institution",
                "public_interest_organization", "legal_service", "other"));
    }

    private static PrintedReport carriedOut(String row) throws Exception {
        return PrintedReport.of("""
                三、收到和处理政府信息公开申请情况

                ||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量||1430|4|0|0|9|0|1443
                二、上年结转政府信息公开申请数量||7|0|0|0|0|0|7
                （七）总计||29|4|0|0|0|0|33
                四、结转下年度继续办理||""" + row + "\n");
    }

    private static String carriedOut(PrintedReport report) {
        return report.row("requests.carried_out", "natural_person", "company", "research_institution", "public_interest_organization",
                "legal_service", "other", "total");
    }

    /** 1408 is cut in 1 and 408, and one of the zeros is lost: seven figures in seven columns, and the row's sum and two columns' fail. */
    @Test
    void aNumberCutWhereAnotherIsLostIsDoubtfulThoughTheRowIsFull() throws Exception {
        assertEquals("1-doubtful 408-doubtful 0 0 9 0 1417", carriedOut(carriedOut("1|408|0|0|9|0|1417")));
    }

    /** The total is cut, and what stands before it moved left into the place of a lost zero. */
    @Test
    void allThatMovedBetweenTheLostOneAndTheCutIsDoubtful() throws Exception {
        assertEquals("1408 0 0 9-doubtful 0-doubtful 14-doubtful 17-doubtful", carriedOut(carriedOut("1408|0|0|9|0|14|17")));
    }

    /** The author's own mistakes make sums fail, too; no cut mends them. */
    @Test
    void aFullRowWithMistakesStaysAsPrinted() throws Exception {
        assertEquals("1480 4 0 0 9 0 1417", carriedOut(carriedOut("1480|4|0|0|9|0|1417")));
        assertEquals("1 0 408 0 9 0 1417", carriedOut(carriedOut("1|0|408|0|9|0|1417")));
    }

    /** 行政许可 | (empty) | 1 where the other kinds of decisions have one cell: 41 is cut in two, and its 4 is lost. */
    @Test
    void aFigureInOneOfSeveralCellsWhereOtherRowsHaveOneIsDoubtful() throws Exception {
        String page = """
                <h1>柳泉镇人民政府2021年政府信息公开工作年度报告</h1><h2>二、主动公开政府信息情况</h2><table>
                <tr><td>信息内容<td colspan=3>本年处理决定数量<tr><td>行政许可%s
                <tr><td>信息内容<td colspan=3>本年处理决定数量<tr><td>行政处罚<td colspan=3>6
                <tr><td>行政强制<td colspan=3>0
                <tr><td>信息内容<td colspan=3>本年收费金额（单位：万元）<tr><td>行政事业性收费<td colspan=3>0</table>""";
        assertEquals("1-doubtful", licences(page.formatted("<td colspan=2><td>1")));
        assertEquals("1", licences(page.formatted("<td colspan=3>1")));
    }

    /** The same where every row has as many cells: 行政许可 | (empty) | (empty) | 1 above 行政处罚 | 6. */
    @Test
    void aFigureBehindEmptyCellsWhereOtherRowsHaveTheirsInFrontIsDoubtful() throws Exception {
        String table = """
                二、主动公开政府信息情况

                信息内容|本年处理决定数量||
                行政许可%s
                信息内容|本年处理决定数量||
                行政处罚|6||
                行政强制|0||
                信息内容|本年收费金额（单位：万元）||
                行政事业性收费|0||
                """;
        assertEquals("1-doubtful", PrintedReport.of(table.formatted("|||1")).row("proactive.licences", "decisions"));
        assertEquals("1", PrintedReport.of(table.formatted("|1||")).row("proactive.licences", "decisions"));
    }

    /**
     * A column of the form is not printed, and behind a page break 四 stands alone: it began a column too far left when that column went,
     * and lost 4 with it. Its six figures are as many as the header names.
     */
    @Test
    void aRowAloneBehindAPageBreakStandsAsTheRowsBeforeItDo() throws Exception {
        String table = """
                三、收到和处理政府信息公开申请情况

                \t\t申请人情况\t\t\t\t\t
                \t\t自然人\t商业企业\t科研机构\t社会公益组织\t其他\t总计
                一、本年新收政府信息公开申请数量\t\t40\t9\t2\t6\t3\t63
                二、上年结转政府信息公开申请数量\t\t3\t1\t0\t0\t1\t5
                三、本年度办理结果\t（一）予以公开\t20\t2\t2\t4\t0\t29
                \t（七）总计\t20\t2\t2\t4\t0\t29


                四、结转下年度继续办理%s
                """;
        assertEquals("23 8 0 2 4 39", PrintedReport.of(table.formatted("\t\t23\t8\t0\t2\t4\t39")).row("requests.carried_out",
                "natural_person", "company", "research_institution", "public_interest_organization", "other", "total"));
        assertEquals("5-doubtful", PrintedReport.of(table.formatted("\t23\t8\t0\t2\t5\t39\t")).row("requests.carried_out", "other"));
    }

    private static String licences(String page) throws Exception {
        return PrintedReport.of(new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), new Source("report.html", null, "text/html", null)))
                .row("proactive.licences", "decisions");
    }

    private static List<String> values(Report report, String row) {
        return report.fields().stream().filter(field -> field.id().startsWith(row + ".")).map(field -> String.valueOf(field.value())).toList();
    }

    /** （六）其他处理 | (label lost) | 2 | … above 2. and 3. of the group: its first row, not the group's own, was read as the latter. */
    @Test
    void aRowNamedAsAGroupOfWhichSomeRowsArePrintedMayBeTheFirstOfThem() {
        Report report = report("label-lost-first-in-group.txt");
        assertEquals(Status.DOUBTFUL, field(report, "requests.other.natural_person").status());
        assertEquals(Status.READ, field(report, "requests.other.fee_unpaid.company").status());
    }
}
