package gouji.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a report of one format consists of. */
public record Form(List<FormSection> sections, List<FormField> fields, List<FormTable> tables) {

    public Form {
        sections = List.copyOf(sections);
        fields = List.copyOf(fields);
        tables = List.copyOf(tables);
    }

    /**
     * The form of a field list.
     *
     * @param across ids of the tables printed as one row
     */
    static Form of(List<FormSection> sections, List<FormField> fields, Set<String> across) {
        Map<String, List<FormField>> byTable = new LinkedHashMap<>();
        fields.forEach(field -> byTable.computeIfAbsent(field.table(), table -> new ArrayList<>()).add(field));
        List<FormTable> tables = byTable.entrySet().stream()
                .map(entry -> FormTable.of(entry.getKey(), across.contains(entry.getKey()), entry.getValue())).toList();
        return new Form(sections, fields, tables);
    }
}
