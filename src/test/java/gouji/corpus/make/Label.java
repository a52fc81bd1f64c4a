package gouji.corpus.make;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The part of a label that is printed: its figures. What a reader must make of them does not concern the maker. */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Label(String format, Map<String, List<JsonNode>> fields) {

    public static Label read(Path file) throws IOException {
        return new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readValue(file.toFile(), Label.class);
    }

    /** How the label's entry is printed where the source does not say otherwise; empty for what is not printed. */
    public String print(String row, int column) {
        JsonNode entry = fields.get(row).get(column);
        if (entry.isNumber()) {
            return entry.decimalValue().toPlainString();
        }
        String[] words = entry.textValue().split(" ");
        return switch (words[0]) {
            case "read", "repaired" -> words[1];
            case "inferred", "blank", "absent" -> "";
            default -> throw new IllegalArgumentException(
                    row + ", column " + (column + 1) + ": the source must say how '" + entry.textValue() + "' is printed");
        };
    }
}
