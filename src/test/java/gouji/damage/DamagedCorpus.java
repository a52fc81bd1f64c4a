package gouji.damage;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import gouji.corpus.make.Form;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Saves damaged reports with their labels beside the reports that they were: {@code DamagedCorpus CORPUS} makes one file of each defect and
 * {@value #OFTEN} with up to four, always the same. A label is made of what was printed before the damage and of what the damage did.
 */
public final class DamagedCorpus {

    private static final List<SheetFile> TYPES = List.of(SheetFile.PIPES, SheetFile.TABS, SheetFile.CELLS, SheetFile.HTML, SheetFile.PDF);
    private static final int OFTEN = 24;
    private static final int MOST = 4;

    private final ObjectMapper json = new ObjectMapper();
    private final Path corpus;
    private final Path target;
    private final Map<String, Sheet> originals;
    private final Map<String, ObjectNode> labels = new TreeMap<>();
    private int made;

    private DamagedCorpus(Path corpus, Path target) throws IOException {
        this.corpus = corpus;
        this.target = target;
        this.originals = Originals.of(corpus);
    }

    public static void main(String[] arguments) throws IOException {
        save(Path.of(arguments[0]), Path.of(arguments[0]));
    }

    /** @param target where the folders of damaged reports are made */
    static void save(Path corpus, Path target) throws IOException {
        DamagedCorpus damaged = new DamagedCorpus(corpus, target);
        for (String defect : Defects.all().keySet()) {
            damaged.saveOnce(defect);
        }
        for (long seed = 1; seed <= OFTEN; seed++) {
            damaged.save(Damaged.of(damaged.originals, seed, MOST, List.copyOf(Defects.all().keySet())), "often-" + seed, "damaged often");
        }
        damaged.saveLabels();
    }

    /** Each defect begins at another seed, so that they fall on different reports. */
    private void saveOnce(String defect) throws IOException {
        for (long seed = made;; seed++) {
            Damaged damaged = Damaged.of(originals, seed, 1, List.of(defect));
            if (!damaged.defects().isEmpty()) {
                save(damaged, defect, "damaged once");
                return;
            }
        }
    }

    private void save(Damaged damaged, String name, String kind) throws IOException {
        SheetFile type = TYPES.get(made++ % TYPES.size());
        String file = name + "." + type.ending();
        ObjectNode label = label(damaged.name());
        Files.write(folder(damaged.name()).resolve(file), type.bytes(damaged.sheet()));
        ObjectNode entry = ((ObjectNode) label.get("files")).putObject(file);
        entry.put("kind", kind);
        if (!words(damaged.sheet()).containsAll(words(damaged.original()))) {
            // a heading or its text went with the table that it stood over
            entry.putNull("sections").putNull("statements");
        }
        ObjectNode rows = rows(label, damaged);
        if (!rows.isEmpty()) {
            entry.set("fields", rows);
        }
    }

    private Path folder(String report) throws IOException {
        return Files.createDirectories(target.resolve(report + "-damaged"));
    }

    /** The original's label, with every figure printed and no files yet. */
    private ObjectNode label(String report) throws IOException {
        ObjectNode label = labels.get(report);
        if (label == null) {
            label = (ObjectNode) json.readTree(corpus.resolve(report).resolve("label.json").toFile());
            label.putNull("findings");
            label.putObject("files");
            Sheet original = originals.get(report);
            ((ObjectNode) label.get("fields")).setAll(rows(label, new Damaged(report, original, original, List.of())));
            labels.put(report, label);
        }
        return label;
    }

    /** The rows of which a label must say something else. */
    private ObjectNode rows(ObjectNode label, Damaged damaged) throws IOException {
        Form form = Form.of(label.get("format").asText());
        Map<String, BigDecimal> before = damaged.original().figures();
        Map<String, BigDecimal> after = damaged.sheet().figures();
        ObjectNode changed = json.createObjectNode();
        for (Iterator<String> rows = label.get("fields").fieldNames(); rows.hasNext();) {
            String row = rows.next();
            ArrayNode entries = json.createArrayNode();
            for (String column : form.columnsOf(row)) {
                String field = row + "." + column;
                if (after.containsKey(field)) {
                    entries.add(after.get(field));
                } else {
                    entries.add(before.containsKey(field) ? "lost " + before.get(field).toPlainString() : "absent");
                }
            }
            if (!entries.toString().equals(label.get("fields").get(row).toString())) {
                changed.set(row, entries);
            }
        }
        return changed;
    }

    private static List<String> words(Sheet sheet) {
        return sheet.parts().stream().filter(Sheet.Words.class::isInstance).map(part -> ((Sheet.Words) part).text()).toList();
    }

    private void saveLabels() throws IOException {
        for (Map.Entry<String, ObjectNode> label : labels.entrySet()) {
            Files.writeString(folder(label.getKey()).resolve("label.json"), json.writerWithDefaultPrettyPrinter().writeValueAsString(label.getValue()) + "\n");
        }
    }
}
