package gouji.corpus.make;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/**
 * The official form as it is printed, kept apart from the rules so that a wrong rule cannot make a document that agrees with it.
 *
 * @param columns the last parts of the ids in a row, by row or by the first part of the row's id
 * @param widths  the columns' widths relative to each other, by table
 * @param omit    rows that the form prints only instead of others
 * @param tables  the printed rows, by table, in the notation of {@link Grid}
 */
public record Form(Map<String, List<String>> columns, Map<String, List<Integer>> widths, List<String> omit,
        Map<String, List<String>> tables) {

    public static Form of(String format) throws IOException {
        try (InputStream in = Form.class.getResourceAsStream(format + ".yaml")) {
            if (in == null) {
                throw new IOException("no form named " + format);
            }
            return new ObjectMapper(new YAMLFactory()).readValue(in, Form.class);
        }
    }

    public List<String> columnsOf(String row) {
        List<String> own = columns.get(row);
        return own != null ? own : columns.get(row.substring(0, row.indexOf('.')));
    }
}
