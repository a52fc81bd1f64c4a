package gouji.write;

import java.util.ArrayList;
import java.util.List;

/** The columns of several formats in one row: what they share stands once, and what follows it in one format follows it here. */
final class ColumnUnion {

    private final List<String> columns = new ArrayList<>();

    /** Adds the columns of a format, in its order; new ones go behind the column they stand behind there. */
    void add(List<String> format) {
        int next = 0;
        for (String column : format) {
            int known = columns.indexOf(column);
            if (known < 0) {
                columns.add(next, column);
                next++;
            } else {
                next = known + 1;
            }
        }
    }

    List<String> columns() {
        return List.copyOf(columns);
    }
}
