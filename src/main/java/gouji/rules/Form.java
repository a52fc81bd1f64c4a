package gouji.rules;

import java.util.ArrayList;
import java.util.Collection;
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

    /** These fields in the order of the form. */
    public List<String> ordered(Collection<String> ids) {
        return fields.stream().map(FormField::id).filter(ids::contains).toList();
    }

    /** The words that these fields have in common: of their column, else of their row; empty where they share neither. */
    public String shared(Collection<String> ids) {
        List<FormField> named = fields.stream().filter(field -> ids.contains(field.id())).toList();
        List<String> columns = named.stream().map(FormField::column).distinct().toList();
        List<List<String>> rows = named.stream().map(FormField::row).distinct().toList();
        if (columns.size() == 1) {
            return columns.get(0);
        }
        return rows.size() == 1 ? String.join(" / ", rows.get(0)) : "";
    }
}
