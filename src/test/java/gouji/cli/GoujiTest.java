package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line itself: help, version, wrong usage. */
class GoujiTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "analyse a.txt", "analyze", "analyze --frist a.txt", "check", "check --lang fr a.txt", "explain a.txt",
        "regress a b", "--rules x"})
    void wrongUsageEndsWith2AndSaysSo(String arguments) {
        CommandLineRun run = CommandLineRun.of((Object[]) arguments.split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertFalse(run.err().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "analyze", "check", "explain", "regress"})
    void everyCommandHasHelpWithExamplesInBothLanguages(String command) {
        List<String> words = command.isEmpty() ? List.of("--help") : List.of(command, "--help");
        CommandLineRun chinese = CommandLineRun.of(words.toArray());
        CommandLineRun english = CommandLineRun.of((Object[]) (String.join(" ", words) + " --lang en").split(" "));
        for (CommandLineRun run : List.of(chinese, english)) {
            assertEquals(0, run.status());
            assertTrue(run.out().contains("  gouji " + command), run.out());
            assertEquals("", run.err());
        }
        assertTrue(chinese.out().contains("选项"), chinese.out());
        assertTrue(english.out().chars().noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN), english.out());
    }

    @Test
    void theVersionIsTheOneThatWasBuilt() {
        CommandLineRun run = CommandLineRun.of("--version");
        assertEquals(0, run.status());
        assertTrue(run.out().matches("gouji \\d+\\.\\d+\\.\\d+\\S*\\s+"), run.out());
    }

    @Test
    void aMistypedCommandIsAnsweredWithTheOneMeant() {
        assertTrue(CommandLineRun.of("analyz", "a.txt", "--lang", "en").err().contains("Perhaps you meant: analyze"));
    }
}
