package gouji.rules;

import java.util.List;

/**
 * A row of a form's table.
 *
 * @param path   its words, from the outermost group to its own; empty for the only row of a table printed across
 * @param fields the ids of its fields, one a column
 */
public record FormRow(List<String> path, List<String> fields, boolean always) {

    public FormRow {
        path = List.copyOf(path);
        fields = List.copyOf(fields);
    }

    /** The row's own words; empty for a row without any. */
    public String name() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
