package gouji.write;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import gouji.document.Source;
import gouji.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes one line of JSON a report, as the public contract orders its members. UTF-8, lines end with a line feed, each is
 * passed on whole as soon as it is there. The same report gives the same bytes.
 */
public final class JsonLines {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private final OutputStream out;

    /** Lines go to {@code out}, which stays open. */
    public JsonLines(OutputStream out) {
        this.out = out;
    }

    /**
     * Writes an analysed report.
     *
     * @throws IOException if it cannot be passed on
     */
    public void report(Report report) throws IOException {
        line(json -> new ReportJson(json).write(report));
    }

    /**
     * Writes the line of a file that could not be analysed.
     *
     * @param source  what is known of the file
     * @param code    public code of the reason
     * @param message a sentence for people
     * @throws IOException if it cannot be passed on
     */
    public void error(Source source, String code, String message) throws IOException {
        line(json -> new ReportJson(json).error(source, code, message));
    }

    private void line(Content content) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            content.write(json);
        }
        line.write('\n');
        line.writeTo(out);
        out.flush();
    }

    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }
}
