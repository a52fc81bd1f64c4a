package gouji.corpus;

import static gouji.corpus.Documents.analysis;
import static gouji.corpus.Documents.field;
import static gouji.corpus.Documents.label;
import static gouji.corpus.Documents.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.corpus.Regression.Scored;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each type of file is held against its own goal. */
class MatrixTest {

    @Test
    void filesOfOneKindCountTogether() throws BrokenLabelException {
        Matrix matrix = Matrix.of(List.of(scored("pdf", "read 1"), scored("docx", "read 1"), scored("pdf", "absent")));
        assertEquals(List.of("docx", "pdf"), matrix.rows().stream().map(Matrix.Row::kind).toList());
        assertEquals(2, matrix.rows().get(1).tally().documents());
        assertEquals(1, matrix.rows().get(1).tally().exactDocuments());
        assertTrue(matrix.rows().get(0).reachesItsGoal());
        assertFalse(matrix.rows().get(1).reachesItsGoal());
    }

    @Test
    void aScanMayMissTwoCellsInAHundredAndNothingElseMay() throws BrokenLabelException {
        assertTrue(row("scan, pdf", 98, "absent", 2).reachesItsGoal());
        assertFalse(row("scan, pdf", 97, "absent", 3).reachesItsGoal());
        assertFalse(row("pdf", 98, "absent", 2).reachesItsGoal());
    }

    @Test
    void aScanMayNotBeWrongInSilenceOnce() throws BrokenLabelException {
        assertFalse(row("scan, pdf", 99, "read 7", 1).reachesItsGoal());
    }

    @Test
    void ofADamagedReportAFigureInTwoHundredMayStayOpen() throws BrokenLabelException {
        assertTrue(row("damaged once", 199, "absent", 1).reachesItsGoal());
        assertFalse(row("damaged once", 198, "absent", 2).reachesItsGoal());
        assertTrue(row("damaged often", 98, "absent", 2).reachesItsGoal());
        assertFalse(row("damaged often", 199, "read 7", 1).reachesItsGoal());
    }

    @ParameterizedTest
    @CsvSource({"application/pdf, a.pdf, pdf", "text/plain, a.md, text", "text/html, a.mht, html", "application/ofd, a, ofd",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document, a.doc, docx", "application/msword, a.wps, doc",
        "image/tiff, a.tif, tiff", ", a.b.tar, tar"})
    void theMediaTypeNamesTheKindWhereTheLabelDoesNot(String mediaType, String file, String kind) {
        assertEquals(kind, Matrix.kind(mediaType, Path.of(file)));
    }

    private static Matrix.Row row(String kind, int right, String otherwise, int others) throws BrokenLabelException {
        List<Scored> scored = new ArrayList<>();
        for (int i = 0; i < right + others; i++) {
            scored.add(scored(kind, i < right ? "read 1" : otherwise));
        }
        return Matrix.of(scored).rows().get(0);
    }

    private static Scored scored(String kind, String outcome) throws BrokenLabelException {
        return new Scored("report", "file", kind,
                score(label(List.of("a: 1")), analysis(List.of(field("a.x " + outcome)), List.of())));
    }
}
