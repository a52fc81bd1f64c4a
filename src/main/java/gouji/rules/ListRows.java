package gouji.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads word lists into records. */
final class ListRows {

    private ListRows() {
    }

    /**
     * The rows of several files with the same columns, one file after the other.
     *
     * @param row    makes a record of a row's cells; what it refuses is a fault of that line
     * @param faults takes what is wrong
     */
    static <T> List<T> read(List<RuleFile> files, List<String> columns, List<Fault> faults, Function<List<String>, T> row) {
        List<T> records = new ArrayList<>();
        for (RuleFile file : files) {
            for (CsvRows.Row each : CsvRows.read(file, columns, faults)) {
                try {
                    records.add(row.apply(each.cells()));
                } catch (IllegalArgumentException refused) {
                    faults.add(file.fault(each.line(), "rules.list.row", String.valueOf(refused.getMessage())));
                }
            }
        }
        return records;
    }
}
