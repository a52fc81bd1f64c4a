package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Source;
import gouji.document.Table;
import gouji.read.html.HtmlReader;
import gouji.report.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The disputes' fifteen figures stand in one row of the form; some bodies print three tables, or three rows. */
class DisputeTablesTest {

    private static final String[] OUTCOMES = {"upheld", "corrected", "other", "pending", "total"};

    private static void assertThree(PrintedReport report) {
        assertEquals("1 0 1 7 9", report.row("disputes.review", OUTCOMES));
        assertEquals("8 8 1 7 24", report.row("disputes.litigation_direct", OUTCOMES));
        assertEquals("0 2 0 1 3", report.row("disputes.litigation_after_review", OUTCOMES));
        assertEquals(List.of(), report.findings("row.missing"));
        assertEquals(List.of(), report.findings("row.short"));
        assertEquals(0, report.report().account().unplaced());
    }

    private static String table(String... rows) {
        return String.join("\n\n", rows).replace(' ', '\n').replaceAll("(?m)^(?=.)", "|") + "\n\n\n";
    }

    @Test
    void threeTablesOneCellALine() throws Exception {
        String outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
        assertThree(PrintedReport.of("四、政府信息公开行政复议、行政诉讼情况\n"
                + table("行政复议", outcomes, "1 0 1 7 9")
                + table("未经复议直接起诉", outcomes, "8 8 1 7 24")
                + table("复议后起诉", outcomes, "0 2 0 1 3")));
    }

    @Test
    void threeTablesWithTheWordAboveBothKindsOfLawsuitInTheirTitles() throws Exception {
        String outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
        assertThree(PrintedReport.of("四、政府信息公开行政复议、行政诉讼情况\n"
                + table("行政复议", outcomes, "1 0 1 7 9")
                + table("行政诉讼·未经复议直接起诉", outcomes, "8 8 1 7 24")
                + table("行政诉讼·复议后起诉", outcomes, "0 2 0 1 3")));
    }

    /** A wrapped header of a PDF as text: the two kinds of lawsuits stand at two heights, each as if over all columns. */
    @Test
    void wordsOfOneRowAtTwoHeightsStandOverNoColumnButTheirOwn() throws Exception {
        String leaves = "结果维持|结果纠正|其他结果|尚未审结|总计";
        PrintedReport report = PrintedReport.of("四、政府信息公开行政复议、行政诉讼情况\n\n行政复议|行政诉讼\n未经复议直接起诉\n复议后起诉\n"
                + leaves + "|" + leaves + "|" + leaves + "\n53|8|14|11|86|26|3|7|9|45|17|4|2|12|35\n");
        assertEquals("53 86", report.row("disputes.review", "upheld", "total"));
        assertEquals("26 45", report.row("disputes.litigation_direct", "upheld", "total"));
        assertEquals("17 35", report.row("disputes.litigation_after_review", "upheld", "total"));
    }

    @Test
    void threeRowsWithLabels() throws Exception {
        assertThree(PrintedReport.of("""
                四、政府信息公开行政复议、行政诉讼情况

                类别|结果维持|结果纠正|其他结果|尚未审结|总计
                行政复议|1|0|1|7|9
                未经复议直接起诉|8|8|1|7|24
                复议后起诉|0|2|0|1|3
                """));
    }

    /** A scan's 行政诉讼 was a blot; the row of groups was taken for a row of figures that had lost all but one. */
    @Test
    void aGroupsNameThatNobodyCanReadIsNoFigure() throws Exception {
        String outcomes = "<td>结果维持<td>结果纠正<td>其他结果<td>尚未审结<td>总计";
        assertThree(PrintedReport.of(new HtmlReader().read(("""
                <p>柳泉镇人民政府2021年政府信息公开工作年度报告<p>四、政府信息公开行政复议、行政诉讼情况
                <table><tr><td colspan=5>行政复议<td colspan=10>\uFFFD
                <tr>%s<td colspan=5>未经复议直接起诉<td colspan=5>复议后起诉
                <tr><td><td><td><td><td>%s%s
                <tr><td>1<td>0<td>1<td>7<td>9<td>8<td>8<td>1<td>7<td>24<td>0<td>2<td>0<td>1<td>3</table>
                """.formatted(outcomes, outcomes, outcomes)).getBytes(StandardCharsets.UTF_8), new Source("report.html", null, "text/html", null))));
    }

    @Test
    void aKindThatHasNoRowIsMissing() throws Exception {
        PrintedReport report = PrintedReport.of("""
                四、政府信息公开行政复议、行政诉讼情况

                类别|结果维持|结果纠正|其他结果|尚未审结|总计
                行政复议|1|0|1|7|9
                复议后起诉|0|2|0|1|3
                """);
        assertEquals("0 2 0 1 3", report.row("disputes.litigation_after_review", OUTCOMES));
        assertEquals(List.of(List.of("disputes.litigation_direct.upheld", "disputes.litigation_direct.corrected",
                "disputes.litigation_direct.other", "disputes.litigation_direct.pending", "disputes.litigation_direct.total")),
                report.findings("row.missing"));
    }

    /** Two tables beside each other, each with its name above it: the review's figures had several readings, those of the lawsuits none. */
    @Test
    void whatStandsAboveATableNamesItsColumns() throws Exception {
        String lawsuits = "未经复议直接起诉|||||复议后起诉||||\n结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计\n"
                + "8|8|1|7|24|0|2|0|1|3\n\n";
        assertThree(PrintedReport.of("四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n\n结果维持|结果纠正|其他结果|尚未审结|总计\n1|0|1|7|9\n\n行政诉讼\n\n"
                + lawsuits));
    }

    /** Nobody knows which of the two tables the one line is above. */
    @Test
    void oneNameAboveTwoTablesNamesNeither() throws Exception {
        PrintedReport report = PrintedReport.of(tables(List.of("四、复议和诉讼", "行政复议"), "1 0 1 7 9", "8 8 1 7 24"));
        assertEquals(0, report.report().fields().stream().filter(field -> field.id().startsWith("disputes"))
                .filter(field -> field.status() == Status.READ || field.status() == Status.REPAIRED).count());
    }

    @Test
    void asManyNamesAsTablesNameThemInOrder() throws Exception {
        assertThree(PrintedReport.of(tables(List.of("四、复议和诉讼", "未经复议直接起诉", "行政复议", "复议后起诉"), "8 8 1 7 24", "1 0 1 7 9", "0 2 0 1 3")));
    }

    /** Lines above tables that nothing parts, as they stand in a document where tables are beside each other. */
    private static Document tables(List<String> lines, String... rows) {
        List<Block> blocks = new ArrayList<>();
        for (String line : Stream.concat(Stream.of("柳泉镇人民政府2021年政府信息公开工作年度报告"), lines.stream()).toList()) {
            LinePlace place = new LinePlace(blocks.size() + 1, 1);
            blocks.add(new Paragraph(List.of(new Print(line, place))));
        }
        for (String row : rows) {
            blocks.add(new Table(blocks.size() - lines.size(), Table.Grid.SPANS, List.of(row("结果维持 结果纠正 其他结果 尚未审结 总计", 10 * blocks.size()), row(row, 10 * blocks.size() + 1)),
                    List.of(), new LinePlace(10 * blocks.size(), 1)));
        }
        return new Document(new Source("report.html", null, "text/html", null), blocks);
    }

    /** A word in front of the whole table is not the name of its first columns alone. */
    @Test
    void aGroupAboveMoreColumnsThanItHasIsNotTheirs() throws Exception {
        String outcomes = "结果维持|结果纠正|其他结果|尚未审结|总计";
        assertThree(PrintedReport.of("四、政府信息公开行政复议、行政诉讼情况\n\n行政复议\n\n" + String.join("|", outcomes, outcomes, outcomes) + "\n1|0|1|7|9|8|8|1|7|24|0|2|0|1|3\n\n"));
    }

    private static Row row(String cells, int line) {
        List<Cell> row = new ArrayList<>();
        for (String cell : cells.split(" ")) {
            LinePlace place = new LinePlace(line, row.size() + 1);
            row.add(new Cell(row.size(), 1, 1, List.of(new Print(cell, place)), place));
        }
        return new Row(row);
    }
}
