package gouji.cli;

import static gouji.cli.CommandLineRun.REPORT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code gouji check}: a line a finding, and a summary. */
class CheckCommandTest {

    private static final String TOTAL = "\t3008";

    @TempDir
    Path folder;

    @Test
    void aTotalThatDoesNotAddUpIsAnErrorAtItsPlace() throws IOException {
        String text = Files.readString(REPORT);
        assertTrue(text.contains(TOTAL));
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), text.replaceFirst(TOTAL, "\t3009"));
        CommandLineRun run = CommandLineRun.of("check", wrong);
        assertEquals(1, run.status());
        List<String> errors = run.lines().stream().filter(line -> line.contains(" error requests.applicant_sum ")).toList();
        assertEquals(1, errors.size(), run.out());
        assertTrue(errors.get(0).matches(Pattern.quote(wrong.toString()) + ":\\d+:\\d+: error .+"), errors.get(0));
        assertTrue(run.lines().get(run.lines().size() - 1).startsWith("报告 1 份；error "), run.out());
    }

    @Test
    void aSoundReportPasses() {
        CommandLineRun run = CommandLineRun.of("check", REPORT, "--lang", "en");
        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().endsWith("\n") && run.out().contains("reports 1; errors 0, warnings "), run.out());
    }

    @Test
    void warningsCountOnlyWhenStrict() throws IOException {
        String text = Files.readString(REPORT);
        String stated = "3008件";
        assertTrue(text.contains(stated));
        Path told = Files.writeString(folder.resolve("told.txt"), text.replace(stated, "3007件"));
        CommandLineRun run = CommandLineRun.of("check", told);
        assertTrue(run.out().contains(" warning statement.contradicts_table "), run.out());
        assertEquals(0, run.status());
        assertEquals(1, CommandLineRun.of("check", "--strict", told).status());
    }

    @Test
    void anUnreadableFileIsAnError() throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        CommandLineRun run = CommandLineRun.of("check", empty, REPORT);
        assertEquals(1, run.status());
        assertTrue(run.lines().get(0).startsWith(empty + ": error file.unreadable "), run.out());
    }
}
