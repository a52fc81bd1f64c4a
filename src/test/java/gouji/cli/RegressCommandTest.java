package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji regress}: the corpus against its labels and its baseline. */
class RegressCommandTest {

    @TempDir
    Path corpus;

    private Path label;

    @BeforeEach
    void oneReport() throws IOException {
        Path report = Copies.folder(Path.of("corpus", "township-torn-group"), corpus.resolve("report"));
        label = report.resolve("label.json");
    }

    @Test
    void whatWasRecordedIsHeld() {
        assertEquals(0, CommandLineRun.of("regress", corpus, "--record").status());
        CommandLineRun run = CommandLineRun.of("regress", corpus);
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains("report\n  report.txt "), run.out());
    }

    @Test
    void aCellThatNoLongerComesOutAsLabelledIsALoss() throws IOException {
        CommandLineRun.of("regress", corpus, "--record");
        String row = "\"proactive.licences\": [";
        assertTrue(Files.readString(label).contains(row));
        Files.writeString(label, Files.readString(label).replace(row, row + "9"));
        CommandLineRun run = CommandLineRun.of("regress", corpus, "--lang", "en");
        assertEquals(1, run.status(), run.out());
        assertTrue(run.out().contains("SILENT proactive.licences.decisions: should be 9"), run.out());
        assertTrue(run.out().contains("Below the baseline"), run.out());
    }

    @Test
    void aBrokenLabelIsToldWithFileAndPlace() throws IOException {
        Files.writeString(label, "{\n  \"format\": ,\n}");
        CommandLineRun run = CommandLineRun.of("regress", corpus);
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith(label + ": 2:"), run.err());
    }

    @Test
    void aFolderWithoutLabelsIsNoCorpus() throws IOException {
        assertEquals(2, CommandLineRun.of("regress", Files.createDirectory(corpus.resolve("empty"))).status());
        assertEquals(2, CommandLineRun.of("regress", corpus.resolve("missing")).status());
    }
}
