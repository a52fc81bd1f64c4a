package gouji.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import gouji.corpus.Label.LabelledFile;
import gouji.corpus.Truth.Found;
import gouji.corpus.Truth.Told;
import gouji.corpus.Truth.TruthRow;
import gouji.document.Source;
import gouji.report.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a label.json. Whatever it does not understand is a fault: a label that is half read measures nothing. */
public final class LabelReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final Set<String> PARTS = Set.of("format", "issuer", "year", "sections", "fields", "statements", "findings");

    private final Path path;

    private LabelReader(Path path) {
        this.path = path;
    }

    /**
     * Reads a label.
     *
     * @throws BrokenLabelException if it is not as a label must be, or a file it names is not there
     */
    public static Label read(Path path) throws BrokenLabelException {
        return new LabelReader(path).label();
    }

    private Label label() throws BrokenLabelException {
        JsonNode label = parse();
        if (!label.isObject()) {
            throw fault("/", "label.object");
        }
        for (String member : names(label)) {
            if (!PARTS.contains(member) && !member.equals("files")) {
                throw fault(member, "label.member", member);
            }
        }
        for (String member : List.of("format", "fields", "files")) {
            if (!label.has(member)) {
                throw fault("/", "label.missing", member);
            }
        }
        Truth common = truth(label, "");
        List<LabelledFile> files = new ArrayList<>();
        for (String name : names(object(label.get("files"), "files"))) {
            files.add(file(name, label.get("files").get(name), common));
        }
        return new Label(path, files);
    }

    private JsonNode parse() throws BrokenLabelException {
        try {
            return MAPPER.readTree(Files.readString(path));
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null ? "/" : e.getLocation().getLineNr() + ":" + e.getLocation().getColumnNr();
            throw fault(place, "label.json", e.getOriginalMessage());
        } catch (IOException e) {
            throw fault("/", "label.unreadable", String.valueOf(e.getMessage()));
        }
    }

    private LabelledFile file(String name, JsonNode override, Truth common) throws BrokenLabelException {
        String place = "files/" + name;
        int inside = name.indexOf(Source.INSIDE);
        Path file = path.resolveSibling(inside < 0 ? name : name.substring(0, inside));
        if (!Files.isRegularFile(file)) {
            throw fault(place, "label.file", name);
        }
        for (String member : names(object(override, place))) {
            if (!PARTS.contains(member) && !member.equals("kind")) {
                throw fault(place + "/" + member, "label.member", member);
            }
        }
        Truth own = truth(override, place + "/");
        Map<String, TruthRow> rows = new LinkedHashMap<>();
        common.rows().forEach(row -> rows.put(row.id(), row));
        own.rows().forEach(row -> rows.put(row.id(), row));
        String entry = inside < 0 ? null : name.substring(inside + Source.INSIDE.length());
        String kind = textOrNull(override, place + "/", "kind");
        return new LabelledFile(name, file, entry, kind, new Truth(override.has("format") ? own.format() : common.format(),
                override.has("issuer") ? own.issuer() : common.issuer(), override.has("year") ? own.year() : common.year(),
                override.has("sections") ? own.sections() : common.sections(), List.copyOf(rows.values()),
                override.has("statements") ? own.statements() : common.statements(),
                override.has("findings") ? own.findings() : common.findings()));
    }

    private Truth truth(JsonNode node, String at) throws BrokenLabelException {
        JsonNode year = node.path("year");
        if (!year.isMissingNode() && !year.isNull() && !year.isInt()) {
            throw fault(at + "year", "label.year", year);
        }
        return new Truth(textOrNull(node, at, "format"), textOrNull(node, at, "issuer"),
                year.isInt() ? Integer.valueOf(year.intValue()) : null, isOpen(node, "sections") ? null : texts(node.path("sections"), at + "sections"),
                rows(node.path("fields"), at + "fields"),
                isOpen(node, "statements") ? null : statements(node.path("statements"), at + "statements"),
                isOpen(node, "findings") ? null : findings(node.path("findings"), at + "findings"));
    }

    private static boolean isOpen(JsonNode node, String member) {
        return node.path(member).isNull();
    }

    private List<TruthRow> rows(JsonNode fields, String at) throws BrokenLabelException {
        List<TruthRow> rows = new ArrayList<>();
        if (!fields.isMissingNode()) {
            for (String id : names(object(fields, at))) {
                List<Expected> entries = new ArrayList<>();
                for (JsonNode entry : array(fields.get(id), at + "/" + id)) {
                    entries.add(entry(entry, at + "/" + id + "/" + (entries.size() + 1)));
                }
                rows.add(new TruthRow(id, entries));
            }
        }
        return rows;
    }

    private Expected entry(JsonNode entry, String at) throws BrokenLabelException {
        if (entry.isNumber()) {
            return Expected.printed(entry.decimalValue());
        }
        try {
            return Expected.of(text(entry, at));
        } catch (IllegalArgumentException e) {
            throw fault(at, "label.entry", entry.asText());
        }
    }

    private List<Told> statements(JsonNode statements, String at) throws BrokenLabelException {
        List<Told> told = new ArrayList<>();
        for (JsonNode statement : array(statements, at)) {
            String place = at + "/" + (told.size() + 1);
            JsonNode value = statement.path("value");
            if (!value.isNumber()) {
                throw fault(place + "/value", "label.number", value);
            }
            told.add(new Told(text(statement.path("about"), place + "/about"), Value.of(value.decimalValue())));
        }
        return told;
    }

    private List<Found> findings(JsonNode findings, String at) throws BrokenLabelException {
        List<Found> found = new ArrayList<>();
        for (JsonNode finding : array(findings, at)) {
            String place = at + "/" + (found.size() + 1);
            found.add(new Found(text(finding.path("code"), place + "/code"), texts(finding.path("fields"), place + "/fields")));
        }
        return found;
    }

    private List<String> texts(JsonNode array, String at) throws BrokenLabelException {
        List<String> texts = new ArrayList<>();
        for (JsonNode item : array(array, at)) {
            texts.add(text(item, at + "/" + (texts.size() + 1)));
        }
        return texts;
    }

    private String textOrNull(JsonNode node, String at, String member) throws BrokenLabelException {
        return node.hasNonNull(member) ? text(node.get(member), at + member) : null;
    }

    private String text(JsonNode node, String at) throws BrokenLabelException {
        if (!node.isTextual()) {
            throw fault(at, "label.text", node);
        }
        return node.textValue();
    }

    private JsonNode object(JsonNode node, String at) throws BrokenLabelException {
        if (!node.isObject()) {
            throw fault(at, "label.object");
        }
        return node;
    }

    /** A list; what is not there is an empty one. */
    private JsonNode array(JsonNode node, String at) throws BrokenLabelException {
        if (!node.isArray() && !node.isMissingNode()) {
            throw fault(at, "label.list", node);
        }
        return node;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private BrokenLabelException fault(String place, String reason, Object... arguments) {
        return new BrokenLabelException(path, place, reason, arguments);
    }
}
