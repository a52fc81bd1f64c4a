package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Source;
import gouji.read.html.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Tables torn in several places, where one damage hides what would show the other: whole reports, for only all rows together tell. Each was
 * read wrongly once, with nothing said.
 */
class TornTwiceTest {

    private static final Path FOLDER = Path.of("src/test/resources/gouji/torn");
    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution",
        "public_interest_organization", "legal_service", "other", "total"};

    private static PrintedReport report(String file) throws Exception {
        return PrintedReport.of(CorpusFiles.read(FOLDER.resolve(file)));
    }

    /** 7. has the figures, the rest of its label stands below: with the lower half of a row further down each row had the figures of the next. */
    @Test
    void theLowerHalfOfALabelHasNoFiguresOfItsOwn() throws Exception {
        PrintedReport report = report("label-cut-behind-its-number-and-row-split.txt");
        assertEquals("129 42 4 8 14 13", report.row("requests.refused.administrative_query", APPLICANTS).replaceAll(" [^ ]*-blank| [^ ]*-inferred", ""));
        assertEquals("206 53 27 21 16 19", report.row("requests.unavailable.not_held", APPLICANTS).replaceAll(" [^ ]*-blank| [^ ]*-inferred", ""));
    }

    /** 35 is printed as 3 and 5 in two cells; in another row a 2 is lost and what stood before it moved right. Either mends no column alone. */
    @Test
    void aNumberIsCutInOneRowAndAnotherRowMovedRight() throws Exception {
        PrintedReport report = report("number-cut-and-row-moved-right.html");
        assertEquals("35-repaired 10 1 0-inferred 3 2 51", report.row("requests.unavailable.needs_creation", APPLICANTS));
        assertEquals("36-repaired 7-repaired 1-repaired 2-inferred 2-repaired 2-repaired 50-repaired",
                report.row("requests.not_processed.reissue", APPLICANTS));
    }

    /** 17 is printed as 1 and 7, and no row prints a total: 17 stood over two columns, and what two other rows print was moved left instead. */
    @Test
    void aNumberIsCutWhereNoRowPrintsATotal() throws Exception {
        PrintedReport report = report("number-cut-where-totals-are-blank.html");
        assertEquals("17-repaired 2 0 0 1 0 20-inferred",
                report.row("requests.not_processed.repeated", APPLICANTS));
        assertEquals("3 8 0 0 2 0 13-inferred", report.row("requests.not_processed.publication", APPLICANTS));
    }

    /** 14 is lost and the rest moved left, then columns stand in another order: the gap was left in the middle, and 5 was read for 14. */
    @Test
    void aRowMovedAndItsColumnsWerePutInAnotherOrder() throws Exception {
        PrintedReport report = report("row-moved-left-before-columns-were-reordered.txt");
        assertEquals("23 5-doubtful 0-doubtful 8-doubtful 2-doubtful 2-inferred",
                report.row("requests.carried_out", APPLICANTS).replaceAll(" [^ ]*$", ""));
    }

    /** 无 among remarks made the label above a row of its own, and its figures were read for the next row, which is not printed. */
    @Test
    void aLabelWithNothingButARemarkHasTheFiguresBelow() throws Exception {
        PrintedReport report = report("figures-below-label-beside-remarks.html");
        assertEquals("3-repaired 1-repaired 0-repaired 0-repaired 0-repaired 0-repaired 4-repaired",
                report.row("requests.not_processed.reissue", APPLICANTS));
        assertEquals("-absent -absent -absent", report.row("requests.other.not_corrected", "natural_person", "company", "total"));
    }

    /** 19 is printed as l and 9 in two cells: 2 and 2 before them, made one number, left as many figures as there are columns. */
    @Test
    void whereADigitIsMistakenAnyTwoCellsOfALongRowMayBeOneNumber() throws Exception {
        PrintedReport report = PrintedReport.of("二、主动公开政府信息情况\n\n第二十条第（一）项|||\n信息内容|本年新制作数量|本年新公开数量|对外公开总数量\n"
                + "规章|0|0|0\n规范性文件|2|2|l|9\n第二十条第（五）项|||\n信息内容|上一年项目数量|本年增/减|处理决定数量\n行政许可|37|-4|612\n");
        assertEquals("-doubtful -doubtful -doubtful", report.row("proactive.normative_documents", "created", "published", "public_total")
                .replaceAll("[0-9]+-", "-"));
    }

    /** Parting the two rows made three columns fail, as a third row had moved: so all was left together, and the third row's 14 and 4 were read. */
    @Test
    void rowsArePartedThoughTheirColumnsFailByAnotherRow() throws Exception {
        PrintedReport report = report("rows-run-together-and-row-moved-right.txt");
        assertEquals("355-repaired 84-repaired 22-repaired 31-repaired 59-repaired 39-repaired 590-repaired", report.row("requests.granted", APPLICANTS));
        assertEquals("14-repaired 4-repaired 0-inferred 0-inferred 1-repaired 1-repaired 20-repaired",
                report.row("requests.refused.internal_affairs", APPLICANTS));
    }

    /** 2 and 1, or 3 and 0, in one column, and the reverse in the next: the sums are the same. */
    @Test
    void whatTwoRowsMayHaveExchangedIsDoubtful() throws Exception {
        PrintedReport report = report("two-rows-moved.html");
        assertEquals("18-repaired 10-repaired 3-doubtful -doubtful 4-repaired 1-repaired 38-repaired",
                report.row("requests.unavailable.not_held", APPLICANTS));
        assertEquals("20-repaired 4-repaired -doubtful 1-doubtful 1-repaired 1-repaired 27-repaired",
                report.row("requests.other.not_corrected", APPLICANTS));
    }

    /** With the row of totals cut, one wrong place for a lost figure satisfied all sums that were left to ask. */
    @Test
    void whatThePlaceForARowOfTotalsDeniesIsDoubtful() throws Exception {
        PrintedReport report = report("total-cut-and-rows-moved.txt");
        assertEquals("-doubtful 9-doubtful 0-doubtful 2-doubtful 1-doubtful 0-doubtful 15-doubtful", report.row("requests.carried_in", APPLICANTS));
        assertEquals("-doubtful 3-doubtful 0 0 0 0 3", report.row("requests.not_processed.reissue", APPLICANTS));
    }

    /** 规范性文件 | 86 | 1017 under three columns: the report leaves zeros blank, but this row has not even the cell. */
    @Test
    void aRowWithACellFewerMayHaveLostAnyFigure() throws Exception {
        assertEquals("86-doubtful 1017-doubtful -doubtful", report("row-with-a-cell-fewer.html")
                .row("proactive.normative_documents", "created", "published", "public_total"));
    }

    /** The third figure of a row was taken to be lost, and by another proposal it was a row of two columns: the analysis broke off. */
    @Test
    void aRowLacksNoFigureBehindItsLastColumn() throws Exception {
        PrintedReport report = report("lost-figure-of-a-row-with-two-columns.txt");
        assertEquals("-doubtful 28-doubtful", report.row("proactive.procurement", "items", "amount"));
        assertEquals("24-doubtful 0-doubtful 91-doubtful", report.row("proactive.penalties", "items_last_year", "items_change", "decisions"));
        assertEquals("11 -1 7", report.row("proactive.compulsory_measures", "items_last_year", "items_change", "decisions"));
    }

    @Test
    void anEmptyLastCellWhereZerosAreBlankIsOneOfThem() throws Exception {
        String page = Files.readString(FOLDER.resolve("row-with-a-cell-fewer.html")).replace("<td>1017</td>", "<td>1017</td><td></td>");
        PrintedReport report = PrintedReport.of(new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), new Source("report.html", null, "text/html", null)));
        assertEquals("86 1017 -blank", report.row("proactive.normative_documents", "created", "published", "public_total"));
    }

    /** The report leaves zeros blank, and this row alone its first column, where two other rows run together leave the columns without sums. */
    @Test
    void anEmptyFirstCellThatAllOtherRowsFillMayBeALostFigure() throws Exception {
        assertEquals("-doubtful 15-doubtful -doubtful -doubtful 3-doubtful -doubtful 18-doubtful",
                report("first-cell-empty.html").row("requests.refused.third_party_rights", APPLICANTS));
    }

    /** 25 is cut in 2 and 5, and the 17 before it lost: the row fails, and its columns cannot be asked, as other rows run together. */
    @Test
    void aCutBesideALostOneIsDoubtfulWhereColumnsHaveNoSums() throws Exception {
        assertEquals("234 25 2-doubtful 5-doubtful 29 30 360", report("number-cut-and-another-lost.html").row("requests.granted", APPLICANTS));
    }

    /** 规章 行政规范性文件 | 2 22 | 16 | 5 1308: nothing says whose 16 is. */
    @Test
    void aNumberAloneInItsCellOfTwoRowsMayBeEither() throws Exception {
        PrintedReport report = report("one-number-in-a-row-of-two.txt");
        assertEquals("2-repaired 16-doubtful 5-repaired", report.row("proactive.regulations", "issued", "repealed", "in_force"));
        assertEquals("22-repaired -absent 1308-repaired", report.row("proactive.normative_documents", "issued", "repealed", "in_force"));
    }
}
