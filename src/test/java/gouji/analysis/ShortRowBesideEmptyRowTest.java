package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.text.TextReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * A row lost one of its figures, and another row prints none at all. Were its cells zeros, the sums would call for another place of the
 * lost figure; but no place makes them come out, so they are no zeros, and tell nothing.
 */
class ShortRowBesideEmptyRowTest {

    private static final Path PRINT = Path.of("src", "test", "resources", "gouji", "prints", "lost-beside-an-empty-row.txt");
    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution",
        "public_interest_organization", "legal_service", "other", "total"};

    private static PrintedReport report(String row, String other) throws Exception {
        Document document = new TextReader().read(Files.readString(PRINT).replace(row, other).getBytes(StandardCharsets.UTF_8),
                new Source("report.txt", null, "text/plain", null));
        return PrintedReport.of(document);
    }

    @Test
    void theFigureMayHaveBeenLostInAnyPlaceThatTheTotalAllows() throws Exception {
        assertEquals("8-repaired 1-doubtful", report("", "").row("requests.refused.forbidden_by_law", "natural_person", "research_institution"));
    }

    @Test
    void whereTheOtherRowIsPrintedTheSumsTellThePlace() throws Exception {
        PrintedReport report = report("1.信访举报投诉类申请 |  |  |  |  |  |  |  |", "1.信访举报投诉类申请 | 22 | 4 | 1 | 0 | 2 | 3 | 32 |");
        assertEquals("8 1 0 0 0 0 9", report.row("requests.refused.forbidden_by_law", APPLICANTS).replaceAll("-[a-z]+", ""));
    }

    @Test
    void whereTheEmptyCellsMayBeZerosTheyBearItOut() throws Exception {
        PrintedReport report = report("2.重复申请 | 7 | 1 | 0 | 0 | 1 | 0 | 9 |\n", "2.重复申请 | 29 | 5 | 1 | 0 | 3 | 3 | 41 |\n");
        assertEquals("8 1 0 0 0 0 9", report.row("requests.refused.forbidden_by_law", APPLICANTS).replaceAll("-[a-z]+", ""));
    }
}
