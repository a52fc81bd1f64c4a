package gouji.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A row of a form's table.
 *
 * @param path   its words, from the outermost group to its own; empty for the only row of a table printed across
 * @param fields the ids of its fields, one a column
 * @param texts  ids of those whose value are words
 */
public record FormRow(List<String> path, List<String> fields, Set<String> texts, boolean always) {

    public FormRow {
        path = List.copyOf(path);
        fields = List.copyOf(fields);
        texts = texts.stream().filter(fields::contains).collect(Collectors.toUnmodifiableSet());
    }

    static FormRow of(List<String> path, List<FormField> fields, boolean always) {
        return new FormRow(path, fields.stream().map(FormField::id).toList(), fields.stream()
                .filter(field -> field.kind() == FormField.Kind.TEXT).map(FormField::id).collect(Collectors.toSet()), always);
    }

    /** Whether words stand in this column. */
    public boolean isText(int column) {
        return texts.contains(fields.get(column));
    }

    /** Whether it is the group of the other, printed as one row in place of those under it: its path is the beginning of theirs. */
    public boolean isGroupOf(FormRow other) {
        return other != this && other.path().size() > path.size() && other.path().subList(0, path.size()).equals(path);
    }

    /** The row's own words; empty for a row without any. */
    public String name() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }
}
