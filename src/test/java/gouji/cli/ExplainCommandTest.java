package gouji.cli;

import static gouji.cli.CommandLineRun.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji explain}: where a figure comes from. */
class ExplainCommandTest {

    @TempDir
    private Path folder;

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

    /** One number cut in two, and no totals: more than a hundred readings were told, none with its row. */
    @Test
    void ofManyReadingsWhatWasTakenIsToldAndTheBestOfTheOthers() {
        String torn = "src/test/resources/gouji/torn/number-cut-where-totals-are-blank.html";
        CommandLineRun run = CommandLineRun.of("explain", torn, "requests.not_processed.repeated.natural_person", "--lang", "en");
        List<String> readings = run.out().lines().dropWhile(line -> !line.startsWith("Readings")).takeWhile(line -> !line.isBlank()).toList();
        List<String> taken = readings.stream().dropWhile(line -> !line.startsWith("  * ")).limit(3).toList();
        assertTrue(taken.get(0).contains("figures.over-two-cells"), run.out());
        assertTrue(taken.get(1).contains("| 1 7 | 2 |"), run.out());
        assertTrue(taken.get(2).contains("relations that cannot hold 0"), run.out());
        assertEquals(9, readings.stream().filter(line -> line.contains("relations that cannot hold")).count(), run.out());
        assertTrue(readings.get(readings.size() - 1).contains("more readings"), run.out());
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

    @Test
    void ofAnArchiveTheOnlyReportIsMeantOrElseOneMustBeNamed() throws IOException {
        Path archive = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("readme.txt"));
            zip.write("x".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("a.txt"));
            Files.copy(CommandLineRun.REPORT, zip);
        }
        CommandLineRun only = CommandLineRun.of("explain", archive, "requests.received.total");
        assertEquals(0, only.status(), only.err());
        assertTrue(only.out().contains("a.zip!/a.txt"), only.out());
        Path several = folder.resolve("b.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(several))) {
            for (String name : List.of("a.txt", "b.txt")) {
                zip.putNextEntry(new ZipEntry(name));
                Files.copy(CommandLineRun.REPORT, zip);
            }
        }
        CommandLineRun open = CommandLineRun.of("explain", several, "requests.received.total");
        assertEquals(2, open.status());
        assertTrue(open.err().contains("b.zip!/b.txt"), open.err());
        assertEquals(0, CommandLineRun.of("explain", several + "!/b.txt", "requests.received.total").status());
    }
}
