package gouji.damage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Damage that left a row as a sound report with other figures prints it: as many numbers as it has columns, each in a column, and no sum
 * that could tell. Nobody can see that there was any.
 */
final class Traceless {

    private final Sheet original;
    private final Sheet damaged;
    private final Map<String, BigDecimal> truth;

    private Traceless(Sheet original, Sheet damaged) {
        this.original = original;
        this.damaged = damaged;
        this.truth = original.figures();
    }

    /** The fields that another number stands for, as far as the print shows. */
    static Set<String> of(Sheet original, Sheet damaged) {
        Traceless traceless = new Traceless(original, damaged);
        Set<String> fields = new HashSet<>();
        for (PrintTable table : damaged.tables()) {
            table.rows().stream().filter(PrintRow::isBody).forEach(row -> fields.addAll(traceless.of(table, row)));
        }
        return fields;
    }

    private Set<String> of(PrintTable table, PrintRow row) {
        List<String> fields = fields(row);
        boolean columnsKept = original.tables(table.name()).stream().anyMatch(sound -> sound.widths().size() == table.widths().size());
        List<BigDecimal> face = columnsKept ? face(table, row, fields.size()) : List.of();
        Set<String> others = new HashSet<>();
        if (!fields.isEmpty() && face.size() == fields.size() && !canBeSummed(table, fields, face)) {
            for (int i = 0; i < face.size(); i++) {
                if (face.get(i).compareTo(truth.get(fields.get(i))) != 0) {
                    others.add(fields.get(i));
                }
            }
        }
        return others;
    }

    /** The fields of the sound row some figure of which is still printed in this one; none if figures of several rows are. */
    private List<String> fields(PrintRow row) {
        Map<String, List<String>> rows = new HashMap<>();
        for (PrintTable table : original.tables()) {
            for (PrintRow sound : table.rows()) {
                List<String> fields = inks(sound).stream().map(Ink::field).toList();
                fields.forEach(field -> rows.put(field, fields));
            }
        }
        Set<List<String>> found = new HashSet<>();
        inks(row).forEach(ink -> found.add(rows.getOrDefault(ink.field(), List.of())));
        return found.size() == 1 ? found.iterator().next() : List.of();
    }

    private static List<Ink> inks(PrintRow row) {
        return row.boxes().stream().flatMap(box -> box.inks().stream()).toList();
    }

    /** The number in each column, as it is printed; none where the print shows that something is amiss. */
    private List<BigDecimal> face(PrintTable table, PrintRow row, int columns) {
        boolean zeros = table.rows().stream().flatMap(other -> other.boxes().stream()).anyMatch(box -> box.text().matches("[0０\\-—－/无]+"));
        List<BigDecimal> face = new ArrayList<>();
        for (int place : row.area(table.labelColumns())) {
            Box box = row.boxes().get(place);
            // What a cell goes over beside its first column, a text shows as empty.
            for (double column = box.left(); column < box.right(); column++) {
                String text = column == box.left() ? box.text() : "";
                boolean beyond = face.size() == columns;
                if (beyond && !text.isEmpty() || !beyond && !text.matches(zeros ? "-?\\d+(\\.\\d+)?" : "(-?\\d+(\\.\\d+)?)?")) {
                    return List.of();
                }
                if (!beyond) {
                    face.add(text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text));
                }
            }
        }
        return face;
    }

    /** Whether a sum is printed that does not fit, or the row in which all others are summed up. */
    private boolean canBeSummed(PrintTable table, List<String> fields, List<BigDecimal> face) {
        if (table.name().startsWith("proactive")) {
            return false;
        }
        boolean summedUp = isPrinted("requests.processed_total.");
        // What came in is what was handled and what was carried out, and as much as was handled at least, if what was carried in is printed.
        boolean balanced = fields.get(0).contains("received") && (isPrinted("requests.carried_in.") || isPrinted("requests.carried_out."));
        BigDecimal total = face.get(face.size() - 1);
        BigDecimal sum = face.subList(0, face.size() - 1).stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return !table.name().startsWith("requests") || summedUp || sum.compareTo(total) != 0 || balanced;
    }

    private boolean isPrinted(String row) {
        return damaged.inks().stream().anyMatch(ink -> ink.field().startsWith(row));
    }
}
