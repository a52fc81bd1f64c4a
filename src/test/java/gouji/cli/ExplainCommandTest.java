package gouji.cli;

import static gouji.cli.CommandLineRun.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code gouji explain}: where a figure comes from. */
class ExplainCommandTest {

    private static final Path TORN = Path.of("corpus", "township-torn-group", "report.txt");

    @Test
    void aFigureIsToldWithItsPrintItsPlaceAndTheRulesThatNamedIt() {
        CommandLineRun run = CommandLineRun.of("explain", REPORT, "requests.received.total");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("3008"), run.out());
        assertTrue(run.out().contains("read"), run.out());
        assertTrue(run.out().contains(".drl"), run.out());
    }

    @Test
    void aRepairedFigureIsToldWithItsRepair() {
        CommandLineRun run = CommandLineRun.of("explain", TORN, "requests.refused.state_secret.total", "--lang", "en");
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("repaired"), run.out());
        assertTrue(run.out().contains("because"), run.out());
    }

    @Test
    void anUnknownFieldIsAnsweredWithNearOnes() {
        CommandLineRun run = CommandLineRun.of("explain", REPORT, "requests.recieved.total");
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("  requests.received.total\n"), run.err());
    }

    @Test
    void partOfAnIdIsEnoughToFindIt() {
        assertTrue(CommandLineRun.of("explain", REPORT, "litigation_direct.upheld").err().contains("  disputes.litigation_direct.upheld\n"));
    }

    @Test
    void aFileThatCannotBeReadIsToldSo() {
        CommandLineRun run = CommandLineRun.of("explain", "missing.txt", "requests.received.total");
        assertEquals(1, run.status());
        assertTrue(run.err().startsWith("missing.txt: "), run.err());
    }
}
