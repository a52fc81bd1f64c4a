package gouji.rules;

import gouji.rules.ListCells.WrongCellException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads word lists into records. */
final class ListRows {

    /** Makes a record of a row's cells. */
    @FunctionalInterface
    interface Maker<T> {
        T of(ListCells cells) throws WrongCellException;
    }

    private ListRows() {
    }

    /**
     * The rows of several files with the same columns, one file after the other.
     *
     * @param mayBeEmpty the columns whose cells may be empty
     * @param faults     takes what is wrong, a row that cannot be made a record included
     */
    static <T> List<T> read(List<RuleFile> files, List<String> columns, Set<String> mayBeEmpty, List<Fault> faults,
            Maker<T> maker) {
        List<T> records = new ArrayList<>();
        for (RuleFile file : files) {
            for (CsvRows.Row row : CsvRows.read(file, columns, mayBeEmpty, faults)) {
                try {
                    records.add(maker.of(new ListCells(row.cells())));
                } catch (WrongCellException wrong) {
                    faults.add(wrong.in(file, row.line()));
                }
            }
        }
        return records;
    }
}
