package gouji.corpus;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What was reached before, file by file, so that a gain in one file never hides a loss in another. A file that was not
 * recorded is held against perfection.
 */
public record Baseline(List<Entry> files) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

    public Baseline {
        files = List.copyOf(files);
    }

    /** A file's tally; {@code file} is its path inside the corpus, with slashes. */
    public record Entry(String file, Tally tally) {
    }

    /** A measure of one file that counts more faults than before; {@code measure} is a key of the messages. */
    public record Loss(String file, String measure, int before, int now) {
    }

    /** A measure by which a file can get worse: its faults are counted. */
    private record Measure(String key, ToIntFunction<Tally> faults) {
    }

    private static final List<Measure> MEASURES = List.of(
            new Measure("regress.loss.cells", tally -> tally.cells() - tally.exactCells()),
            new Measure("regress.loss.documents", tally -> tally.documents() - tally.exactDocuments()),
            new Measure("regress.loss.silent", Tally::silentWrong),
            new Measure("regress.loss.doubt", Tally::needlessDoubt),
            new Measure("regress.loss.sections", tally -> tally.sections().wrong()),
            new Measure("regress.loss.statements", tally -> tally.statements().wrong()),
            new Measure("regress.loss.findings", tally -> tally.findings().wrong()));

    /** The recorded baseline; empty where none was recorded. @throws IOException if it cannot be read as one */
    public static Baseline read(Path file) throws IOException {
        return Files.exists(file) ? MAPPER.readValue(file.toFile(), Baseline.class) : new Baseline(List.of());
    }

    /** Records it, a line a file, so that a change of the file shows which reports changed. */
    public void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Entry entry : files) {
            lines.add("  " + MAPPER.writeValueAsString(entry));
        }
        Files.writeString(file, "{\"files\": [\n" + String.join(",\n", lines) + "\n]}\n");
    }

    /** Where {@code now} is worse than this; a file that is gone counts as a loss of its document. */
    public List<Loss> losses(Baseline now) {
        List<Loss> losses = new ArrayList<>();
        for (Entry entry : now.files) {
            Optional<Tally> before = files.stream().filter(old -> old.file().equals(entry.file())).map(Entry::tally).findFirst();
            for (Measure measure : MEASURES) {
                int then = before.map(measure.faults()::applyAsInt).orElse(0);
                int faults = measure.faults().applyAsInt(entry.tally());
                if (faults > then) {
                    losses.add(new Loss(entry.file(), measure.key(), then, faults));
                }
            }
        }
        for (Entry old : files) {
            if (now.files.stream().noneMatch(entry -> entry.file().equals(old.file()))) {
                losses.add(new Loss(old.file(), "regress.loss.gone", 0, 1));
            }
        }
        return losses;
    }
}
