package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Source;
import gouji.read.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A label is torn right behind its number, 1. | 22 | 4 | …: the number is no figure, though it reads as one. */
class LabelCutBehindItsNumberTest {

    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution",
        "public_interest_organization", "legal_service", "other", "total"};

    private static final Path SAMPLES = Path.of("src", "test", "resources", "gouji", "prints", "repairs");
    private static final String ROW = "\t（五）不予处理\t1.信访举报投诉类申请\t15.\t3\t0\t0\t1\t3\t22\n";

    private static PrintedReport sample(String name) throws Exception {
        return PrintedReport.of(CorpusFiles.read(SAMPLES.resolve(name)));
    }

    /** The sample that must be left, with other rows in the place of one. */
    private static PrintedReport report(String rows) throws Exception {
        String text = Files.readString(SAMPLES.resolve("table.label-number.left.txt")).replace(ROW, rows.replace("|", "\t"));
        return PrintedReport.of(new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Source("report.txt", null, "text/plain", null)));
    }

    private static void assertWhole(PrintedReport report) {
        assertEquals("15 3 0 0 1 3 22", report.row("requests.not_processed.petition", APPLICANTS).replace("-repaired", ""));
        assertEquals("7 1 0 0 1 0 9", report.row("requests.not_processed.repeated", APPLICANTS));
        assertEquals(0, report.report().account().unplaced());
    }

    @Test
    void theRestOfTheLabelStandsOnTheNextPage() throws Exception {
        assertWhole(sample("table.label-number.txt"));
    }

    @Test
    void orOnTheNextRow() throws Exception {
        assertWhole(report("""
                |（五）不予处理|1.|15|3|0|0|1|3|22
                ||信访举报投诉类申请|||||||
                """));
    }

    @Test
    void theFiguresStandBesideTheRest() throws Exception {
        assertWhole(report("""
                |（五）不予处理|1、|||||||
                ||信访举报投诉类申请|15|3|0|0|1|3|22
                """));
    }

    @Test
    void aNumberThatOnlyHasADotBehindItIsAFigure() throws Exception {
        PrintedReport report = sample("table.label-number.left.txt");
        assertEquals("15 3 0 0 1 3 22", report.row("requests.not_processed.petition", APPLICANTS));
    }
}
