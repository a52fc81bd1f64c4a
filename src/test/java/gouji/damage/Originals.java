package gouji.damage;

import com.fasterxml.jackson.databind.JsonNode;
import gouji.corpus.make.Form;
import gouji.corpus.make.Label;
import gouji.corpus.make.Source;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The corpus' reports as they would be without any defect: their figures printed plainly in the official form. */
final class Originals {

    /** Reports that are wrong by themselves: what is damaged must have been sound. */
    private static final List<String> OWN_MISTAKES = List.of("county-own-mistakes");

    private Originals() {
    }

    /** By name; those of which every figure of the form is known. */
    static Map<String, Sheet> of(Path corpus) throws IOException {
        Map<String, Sheet> originals = new TreeMap<>();
        List<Path> folders;
        try (Stream<Path> found = Files.list(corpus)) {
            folders = found.filter(folder -> Files.exists(folder.resolve("source.yaml"))).sorted().toList();
        }
        for (Path folder : folders) {
            Label label = Label.read(folder.resolve("label.json"));
            Form form = Form.of(label.format());
            Optional<Map<String, BigDecimal>> figures = figures(form, label);
            Source source = Source.read(folder.resolve("source.yaml"));
            if (figures.isPresent() && !OWN_MISTAKES.contains(folder.getFileName().toString()) && isOfficial(source, form)) {
                originals.put(folder.getFileName().toString(),
                        Sheet.of(form, source.title(), source.body().lines().toList(), figures.get()));
            }
        }
        return originals;
    }

    /** Whether it prints the form's own tables, one below the other. */
    private static boolean isOfficial(Source source, Form form) {
        return source.body().lines().filter(line -> line.startsWith("[")).allMatch(line -> form.tables().containsKey(line.substring(1, line.length() - 1)));
    }

    private static Optional<Map<String, BigDecimal>> figures(Form form, Label label) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (Map.Entry<String, List<JsonNode>> row : label.fields().entrySet()) {
            List<String> columns = form.columnsOf(row.getKey());
            for (int i = 0; i < columns.size(); i++) {
                JsonNode entry = row.getValue().get(i);
                String[] words = entry.asText().split(" ");
                if (entry.isNumber()) {
                    figures.put(row.getKey() + "." + columns.get(i), entry.decimalValue());
                } else if (words.length == 2 && List.of("read", "repaired", "lost").contains(words[0])) {
                    figures.put(row.getKey() + "." + columns.get(i), new BigDecimal(words[1]));
                } else if (!form.omit().contains(row.getKey())) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(figures);
    }
}
