package gouji.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a form, as its blocks from top to bottom.
 *
 * @param id     the section it belongs to
 * @param across whether it is printed as one row, the rows of the field list being groups of columns
 */
public record FormTable(String id, boolean across, List<FormBlock> blocks) {

    public FormTable {
        blocks = List.copyOf(blocks);
    }

    /** The table that the fields of one section make. */
    static FormTable of(String id, boolean across, List<FormField> fields) {
        if (across) {
            List<List<String>> columns = fields.stream().map(field -> {
                List<String> path = new ArrayList<>(field.row());
                path.add(field.column());
                return List.copyOf(path);
            }).toList();
            FormRow row = FormRow.of(List.of(), fields, true);
            return new FormTable(id, true, List.of(new FormBlock(columns, List.of(row))));
        }
        Map<List<String>, List<FormField>> rows = new LinkedHashMap<>();
        fields.forEach(field -> rows.computeIfAbsent(field.row(), path -> new ArrayList<>()).add(field));
        List<FormBlock> blocks = new ArrayList<>();
        List<List<String>> columns = null;
        List<FormRow> under = new ArrayList<>();
        for (Map.Entry<List<String>, List<FormField>> row : rows.entrySet()) {
            List<List<String>> printed = row.getValue().stream().map(field -> List.of(field.column())).toList();
            if (!printed.equals(columns)) {
                if (!under.isEmpty()) {
                    blocks.add(new FormBlock(columns, under));
                }
                columns = printed;
                under = new ArrayList<>();
            }
            under.add(FormRow.of(row.getKey(), row.getValue(), row.getValue().get(0).always()));
        }
        blocks.add(new FormBlock(columns, under));
        return new FormTable(id, false, blocks);
    }
}
