package gouji.fuzz;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A few mutants of each type; {@code corpus/fuzz} makes thousands. */
class FuzzTest {

    private static final int MUTANTS = 40;
    private static final long SEED = 20210701;

    static Stream<Map.Entry<String, List<Path>>> types() throws Exception {
        // recognising a picture takes seconds a page
        List<Path> files = Fuzz.files(Path.of("corpus")).stream().filter(f -> !f.getFileName().toString().startsWith("scan")).toList();
        return Fuzz.byType(files).entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyMutantIsReadOrRefusedInTime(Map.Entry<String, List<Path>> type) throws Exception {
        Tally tally = new Tally();
        List<Path> files = type.getValue();
        try (Attempt attempt = new Attempt(Attempt.withoutRecognition(), Duration.ofSeconds(30))) {
            for (int n = 0; n < MUTANTS; n++) {
                Path file = files.get(n % files.size());
                attempt.read(file + " " + n, new Mutants(Files.readAllBytes(file), SEED).mutant(n), tally);
            }
        }
        assertTrue(tally.isClean(), tally::toString);
        assertEquals(MUTANTS, tally.reads() + tally.refusals());
    }

    @Test
    void theSameSeedMakesTheSameMutants() throws Exception {
        byte[] original = Files.readAllBytes(Path.of("corpus/city-large-figures/report.txt"));
        for (int n = 0; n < 50; n++) {
            assertArrayEquals(new Mutants(original, SEED).mutant(n), new Mutants(original, SEED).mutant(n));
        }
    }
}
