package gouji.corpus.make;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
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
 */
record Source(List<String> title, String body, Map<String, String> words, Map<String, String> print, List<String> omit,
        Map<String, List<String>> header, Map<String, List<String>> tables, TextLayout text, List<PdfLayout> pdf,
        List<OfdLayout> ofd) {

    Source {
        words = Objects.requireNonNullElse(words, Map.of());
        print = Objects.requireNonNullElse(print, Map.of());
        header = Objects.requireNonNullElse(header, Map.of());
        tables = Objects.requireNonNullElse(tables, Map.of());
        ofd = Objects.requireNonNullElse(ofd, List.of());
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

    /**
     * @param by        {@code libreoffice} or {@code chromium}
     * @param size      of the text, in points; {@code table_size} of the cells
     * @param margin    of the page on all sides, in millimetres
     * @param padding   above and below a cell's text, in points
     * @param page      width and height in millimetres
     * @param cutRows   whether a page may end within a row, as word processors let it by default
     * @param narrow    the share of the first label columns' width that is left to them, so that labels break
     */
    record PdfLayout(String file, String by, String font, double size, @JsonProperty("table_size") double tableSize,
            double margin, double padding, List<Integer> page,
            @JsonProperty("cut_rows") boolean cutRows, Double narrow) {
        PdfLayout {
            page = Objects.requireNonNullElse(page, List.of(210, 297));
        }
    }

    /**
     * @param from the PDF whose pages it repeats; without one, ofdrw lays the report out
     * @param size and the others as in a {@link PdfLayout}
     */
    record OfdLayout(String file, String from, double size, @JsonProperty("table_size") double tableSize, double margin,
            double padding, List<Integer> page) {
        OfdLayout {
            page = Objects.requireNonNullElse(page, List.of(210, 297));
        }

        PdfLayout asPdf() {
            return new PdfLayout(file, "ofdrw", null, size, tableSize, margin, padding, page, false, null);
        }
    }

    static Source read(Path file) throws IOException {
        return new ObjectMapper(new YAMLFactory()).enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .readValue(file.toFile(), Source.class);
    }
}
