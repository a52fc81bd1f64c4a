package gouji.corpus;

import static gouji.corpus.Documents.analysis;
import static gouji.corpus.Documents.field;
import static gouji.corpus.Documents.label;
import static gouji.corpus.Documents.score;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.corpus.Baseline.Loss;
import gouji.corpus.Regression.Scored;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was reached before is held, file by file. */
class BaselineTest {

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws IOException, BrokenLabelException {
        Baseline baseline = baseline(scored("甲", "read 1"), scored("乙", "read 2"));
        baseline.write(folder.resolve("baseline.json"));
        assertEquals(baseline, Baseline.read(folder.resolve("baseline.json")));
    }

    @Test
    void theSameAgainIsNoLoss() throws BrokenLabelException {
        assertEquals(List.of(), baseline(scored("a", "read 2")).losses(baseline(scored("a", "read 2"))));
        assertEquals(List.of(), baseline(scored("a", "read 2")).losses(baseline(scored("a", "read 1"))));
    }

    @Test
    void aGainInOneFileHidesNoLossInAnother() throws BrokenLabelException {
        Baseline before = baseline(scored("a", "read 1"), scored("b", "absent"));
        Baseline now = baseline(scored("a", "absent"), scored("b", "read 1"));
        assertEquals(List.of(new Loss("a/report.txt", "regress.loss.cells", 0, 1),
                new Loss("a/report.txt", "regress.loss.documents", 0, 1)), before.losses(now));
    }

    @Test
    void moreSilentWrongIsALossThoughAsManyCellsAreWrong() throws BrokenLabelException {
        assertEquals(List.of(new Loss("a/report.txt", "regress.loss.silent", 0, 1)),
                baseline(scored("a", "absent")).losses(baseline(scored("a", "read 2"))));
        assertEquals(List.of(new Loss("a/report.txt", "regress.loss.doubt", 0, 1)),
                baseline(scored("a", "absent")).losses(baseline(scored("a", "doubtful 1"))));
    }

    @Test
    void aFileNeverRecordedMustBeAllRight() throws IOException, BrokenLabelException {
        Baseline none = Baseline.read(folder.resolve("none.json"));
        assertEquals(List.of(), none.losses(baseline(scored("a", "read 1"))));
        assertEquals(2, none.losses(baseline(scored("a", "absent"))).size());
    }

    @Test
    void aFileThatIsGoneIsALoss() throws BrokenLabelException {
        assertEquals(List.of(new Loss("a/report.txt", "regress.loss.gone", 0, 1)),
                baseline(scored("a", "read 1")).losses(baseline()));
    }

    @Test
    void sharesAreOfAllFilesTogether() throws BrokenLabelException {
        Tally all = Tally.of(List.of(scored("a", "read 1").score(), scored("b", "read 2").score()));
        assertEquals(0.5, all.cellExact());
        assertEquals(0.5, all.documentExact());
        assertEquals(1, all.silentWrong());
        assertTrue(all.sections().precision() == 1 && all.sections().recall() == 1);
    }

    private static Baseline baseline(Scored... scored) {
        return Regression.baseline(List.of(scored));
    }

    private static Scored scored(String document, String outcome) throws BrokenLabelException {
        return new Scored(document, "report.txt", "text",
                score(label(List.of("a: 1")), analysis(List.of(field("a.x " + outcome)), List.of())));
    }
}
