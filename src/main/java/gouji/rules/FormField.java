package gouji.rules;

import java.util.List;

/**
 * A line of a format's field list.
 *
 * @param id     public id
 * @param table  the section whose table it stands in
 * @param row    the words of its row, from the outermost group to the row's own
 * @param column the words of its column
 * @param unit   the unit of its value, such as the one for counts
 * @param kind   what its value is
 * @param always whether every report prints it; else it stands in place of others
 */
public record FormField(String id, String table, List<String> row, String column, String unit, Kind kind, boolean always) {

    /** What a field's value is. */
    public enum Kind {
        NUMBER,
        TEXT,
        TRUTH
    }

    public FormField {
        row = List.copyOf(row);
    }
}
