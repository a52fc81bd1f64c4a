package gouji.corpus.make;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a report says and how it is laid out; corpus/README.md explains each entry.
 *
 * @param title  the title's lines
 * @param body   one paragraph a line, {@code #} a section heading, {@code ##} a subheading, {@code [name]} a table
 * @param words  cells of the form printed with other words
 * @param print  figures printed otherwise than as plain digits, by field id
 * @param omit   rows that are not printed, in place of the form's own list
 * @param header rows printed in place of a table's header rows
 * @param tables rows printed in place of a whole table
 * @param everyType whether the report is saved as each file of types.yaml too
 */
public record Source(List<String> title, String body, Map<String, String> words, Map<String, String> print, List<String> omit,
        Map<String, List<String>> header, Map<String, List<String>> tables, TextLayout text,
        @JsonProperty("every_type") boolean everyType, List<Layout> files) {

    public Source {
        words = Objects.requireNonNullElse(words, Map.of());
        print = Objects.requireNonNullElse(print, Map.of());
        header = Objects.requireNonNullElse(header, Map.of());
        tables = Objects.requireNonNullElse(tables, Map.of());
    }

    /**
     * The files of the report beside report.txt: its own, then those of every type that it does not make otherwise; what is
     * made of another file last.
     */
    List<Layout> layouts() throws IOException {
        List<Layout> layouts = new ArrayList<>(files);
        if (everyType) {
            try (InputStream in = Source.class.getResourceAsStream("types.yaml")) {
                for (Layout layout : new ObjectMapper(new YAMLFactory()).readValue(in, Layout[].class)) {
                    if (files.stream().noneMatch(own -> own.file().equals(layout.file()))) {
                        layouts.add(layout);
                    }
                }
            }
        }
        layouts.sort(Comparator.comparing(layout -> layout.from() != null));
        return layouts;
    }

    /**
     * @param layout   {@code cells} (one a line behind a tab) or {@code grid} (a row a line, between tabs)
     * @param gap      empty lines between paragraphs
     * @param tables   lines printed in place of a whole table, cells between bars, an empty string an empty line
     */
    record TextLayout(String layout, String encoding, boolean bom, @JsonProperty("line_end") String lineEnd, int gap,
            Map<String, List<String>> tables) {
        TextLayout {
            encoding = Objects.requireNonNullElse(encoding, "UTF-8");
            lineEnd = Objects.requireNonNullElse(lineEnd, "\n");
            tables = Objects.requireNonNullElse(tables, Map.of());
        }
    }

    public static Source read(Path file) throws IOException {
        return new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(file.toFile(), Source.class);
    }
}
