package gouji.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The corpus as a whole: no file may come out worse than it was recorded. */
class CorpusTest {

    @Test
    void noFileIsBelowItsBaseline() {
        CommandLineRun run = CommandLineRun.of("regress");
        assertEquals(0, run.status(), run.out() + run.err());
    }
}
