package gouji.corpus;

import gouji.corpus.Truth.Found;
import gouji.corpus.Truth.TruthRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The field ids of a format, in its order, by which the short forms of a label are spelled out. */
final class FieldIds {

    private final Path label;
    private final List<String> ids;
    private final Map<String, List<Integer>> byRow = new HashMap<>();

    FieldIds(Path label, List<String> ids) {
        this.label = label;
        this.ids = ids;
        for (int i = 0; i < ids.size(); i++) {
            byRow.computeIfAbsent(row(ids.get(i)), any -> new ArrayList<>()).add(i);
        }
    }

    /** What a label expects of each field, in the order of the format. */
    List<Expected> spread(List<TruthRow> rows) throws BrokenLabelException {
        Expected[] expected = new Expected[ids.size()];
        Arrays.fill(expected, Expected.NOTHING);
        for (TruthRow row : rows) {
            List<Integer> places = byRow.get(row.id());
            if (places == null) {
                throw new BrokenLabelException(label, "fields/" + row.id(), "label.row", row.id());
            }
            if (places.size() != row.entries().size()) {
                throw new BrokenLabelException(label, "fields/" + row.id(), "label.entries", row.entries().size(), places.size());
            }
            for (int i = 0; i < places.size(); i++) {
                expected[places.get(i)] = row.entries().get(i);
            }
        }
        return List.of(expected);
    }

    /** Labelled findings with all fields that they speak of. */
    List<Found> expand(List<Found> findings) throws BrokenLabelException {
        List<Found> expanded = new ArrayList<>();
        for (Found finding : findings) {
            expanded.add(new Found(finding.code(), fields(finding)));
        }
        return expanded;
    }

    /** The fields of a labelled finding, in the order of the format. */
    List<String> fields(Found finding) throws BrokenLabelException {
        TreeSet<Integer> places = new TreeSet<>();
        for (String field : finding.fields()) {
            List<Integer> meant = field.endsWith(".*") ? under(field.substring(0, field.length() - 2)) : one(field);
            if (meant.isEmpty()) {
                throw new BrokenLabelException(label, "findings/" + finding.code(), "label.field", field);
            }
            places.addAll(meant);
        }
        return places.stream().map(ids::get).toList();
    }

    private List<Integer> one(String id) {
        return ids.contains(id) ? List.of(ids.indexOf(id)) : List.of();
    }

    private List<Integer> under(String prefix) {
        if (byRow.containsKey(prefix)) {
            return byRow.get(prefix);
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (ids.get(i).startsWith(prefix + ".")) {
                places.add(i);
            }
        }
        return places;
    }

    private static String row(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0 ? "" : id.substring(0, dot);
    }
}
