package gouji.corpus.make;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each report of the corpus is whole: its label lists every row of its form, its files are there, its text is what is made. */
class CorpusTest {

    private static final Pattern FIGURES = Pattern.compile("=([a-z_.]+)");

    static Stream<Path> reports() throws IOException {
        return foldersWith("label.json");
    }

    static Stream<Path> sources() throws IOException {
        return foldersWith("source.yaml");
    }

    private static Stream<Path> foldersWith(String file) throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("corpus"))) {
            return folders.filter(f -> Files.exists(f.resolve(file))).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void the_label_lists_every_row_of_the_form_with_all_its_figures(Path report) throws IOException {
        Label label = Label.read(report.resolve("label.json"));
        Form form = Form.of(label.format());
        Set<String> rows = new LinkedHashSet<>();
        form.tables().values().forEach(lines -> lines.forEach(line -> FIGURES.matcher(line).results().forEach(m -> {
            String id = m.group(1);
            boolean field = !label.fields().containsKey(id) && label.fields().containsKey(id.substring(0, id.lastIndexOf('.')));
            rows.add(field ? id.substring(0, id.lastIndexOf('.')) : id);
        })));
        assertEquals(rows, label.fields().keySet());
        label.fields().forEach((row, entries) -> assertEquals(form.columnsOf(row).size(), entries.size(), row));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void every_file_that_the_label_names_is_there(Path report) throws IOException {
        JsonNode files = new ObjectMapper().readTree(report.resolve("label.json").toFile()).get("files");
        assertTrue(files.size() >= 3, "a text and a PDF of each program");
        files.fieldNames().forEachRemaining(f -> assertTrue(Files.exists(report.resolve(f.split("!/")[0])), f));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void the_text_is_made_from_label_and_source(Path report, @TempDir Path folder) throws IOException {
        Label label = Label.read(report.resolve("label.json"));
        Path made = folder.resolve("report.txt");
        new TextFile(new Manuscript(Form.of(label.format()), label, Source.read(report.resolve("source.yaml")))).write(made);
        assertEquals(-1, Files.mismatch(made, report.resolve("report.txt")), "run corpus/make");
    }
}
