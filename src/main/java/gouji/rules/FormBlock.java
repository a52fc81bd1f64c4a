package gouji.rules;

import java.util.List;

/**
 * Rows of a form's table under the same columns.
 *
 * @param columns the words of each column, from the outermost group to its own
 */
public record FormBlock(List<List<String>> columns, List<FormRow> rows) {

    public FormBlock {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
