package gouji.damage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The damaged reports of the corpus are those that the defects make; after a change of one, {@code corpus/damage --save}. */
class DamagedCorpusTest {

    private static final Path CORPUS = Path.of("corpus");

    @Test
    void theDamagedReportsAndTheirLabelsAreMadeFromTheCatalogue(@TempDir Path made) throws IOException {
        DamagedCorpus.save(CORPUS, made);
        assertEquals(files(CORPUS), files(made));
        for (Path file : files(made)) {
            if (!file.toString().endsWith(".pdf")) {
                assertArrayEquals(Files.readAllBytes(made.resolve(file)), Files.readAllBytes(CORPUS.resolve(file)), file.toString());
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).map(root::relativize).filter(file -> file.getNameCount() == 2 && file.getName(0).toString().endsWith("-damaged"))
                    .sorted().toList();
        }
    }
}
