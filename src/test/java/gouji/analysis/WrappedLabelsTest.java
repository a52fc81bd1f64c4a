package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Reports of the corpus as {@code pdftotext -layout} writes their PDF: a group set upright, or broken over lines, runs beside its rows, and
 * the figures of a label of two lines stand between these.
 */
class WrappedLabelsTest {

    private static final Path FOLDER = Path.of("src/test/resources/gouji/read/layout");
    private static final String[] APPLICANTS = {"natural_person", "company", "research_institution",
        "public_interest_organization", "legal_service", "other", "total"};

    private static String row(String file, String id) throws Exception {
        return PrintedReport.of(CorpusFiles.read(FOLDER.resolve(file))).row(id, APPLICANTS);
    }

    /** 2 | 0 | 0 | … stood in the line of 度办, of the group 本年度办理结果: the group had them, and the row none. */
    @Test
    void figuresBetweenTheLinesOfALabelAreItsOwnThoughAGroupRunsBesideThem() throws Exception {
        assertEquals("2 0 0 0 1 0 3", row("group-beside-a-wrapped-label.txt", "requests.partly_granted"));
        assertEquals("3 1 0 0 0 0 4", row("group-beside-a-wrapped-label.txt", "requests.granted"));
    }

    /** The lower half stands beside the next group's words, which are a row of their own. */
    @Test
    void theLowerHalfMayStandBesideTheNextGroup() throws Exception {
        assertEquals("3 0 0 0 0 0 3", row("next-group-beside-the-lower-half.txt", "requests.unavailable.needs_creation"));
        assertEquals("0 0 0 0 0 0 0", row("next-group-beside-the-lower-half.txt", "requests.not_processed.petition"));
    }
}
