package gouji.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The rows of a CSV file (RFC 4180, as spreadsheets save it: a byte order mark and either line end allowed), each with the
 * line it begins on. Lines that are empty or begin with {@code #} are left out.
 */
public final class CsvRows {

    /** A row; {@code line} from 1. */
    public record Row(int line, List<String> cells) {
    }

    /** A spreadsheet puts a comment with commas of its own in quotes. */
    private static final String COMMENT = "# ";

    private final List<Row> rows = new ArrayList<>();

    private CsvRows() {
    }

    /** Reads a file of which no cell may be empty: see {@link #read(RuleFile, List, Set, List)}. */
    public static List<Row> read(RuleFile file, List<String> columns, List<Fault> faults) {
        return read(file, columns, Set.of(), faults);
    }

    /**
     * Reads a file whose first row names its columns. Rows without any print, and empty cells behind the last column, are
     * what spreadsheets leave; some also drop the separators before empty cells at the end of a row.
     *
     * @param columns    the columns wanted, in the order in which a row's cells are then given; a missing one is a fault
     * @param mayBeEmpty those of them whose cells may be empty
     * @param faults     takes what is wrong
     * @return the rows below the heading, each with exactly as many cells as columns
     */
    public static List<Row> read(RuleFile file, List<String> columns, Set<String> mayBeEmpty, List<Fault> faults) {
        CsvRows all = new CsvRows();
        all.parse(file, faults);
        List<Row> printed = all.rows.stream().filter(row -> !row.cells().get(0).startsWith(COMMENT))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty())).toList();
        if (printed.isEmpty()) {
            faults.add(file.fault(1, "rules.csv.empty", String.join(",", columns)));
            return List.of();
        }
        List<String> heading = printed.get(0).cells();
        for (String column : columns) {
            if (!heading.contains(column)) {
                faults.add(file.fault(printed.get(0).line(), "rules.csv.column", column));
                return List.of();
            }
        }
        List<Row> found = new ArrayList<>();
        for (Row row : printed.subList(1, printed.size())) {
            List<String> cells = columns.stream().map(heading::indexOf)
                    .map(at -> at < row.cells().size() ? row.cells().get(at) : "").toList();
            String empty = columns.stream().filter(column -> !mayBeEmpty.contains(column))
                    .filter(column -> cells.get(columns.indexOf(column)).isEmpty()).findFirst().orElse(null);
            boolean tooLong = row.cells().stream().skip(heading.size()).anyMatch(cell -> !cell.isEmpty());
            if (tooLong || empty != null && heading.indexOf(empty) >= row.cells().size()) {
                faults.add(file.fault(row.line(), "rules.csv.cells", row.cells().size(), heading.size()));
            } else if (empty != null) {
                faults.add(file.fault(row.line(), "rules.csv.blank", empty));
            } else {
                found.add(new Row(row.line(), cells));
            }
        }
        return found;
    }

    private void parse(RuleFile file, List<Fault> faults) {
        String text = file.text().startsWith("\uFEFF") ? file.text().substring(1) : file.text();
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int line = 1;
        int begun = 1;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : '\n';
            if (c == '#' && !quoted && cells.isEmpty() && cell.toString().isBlank()) {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
                c = '\n';
                cell.setLength(0);
            }
            if (quoted && i < text.length()) {
                if (c != '"') {
                    cell.append(c);
                    line += c == '\n' ? 1 : 0;
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (quoted) {
                faults.add(file.fault(begun, "rules.csv.quote"));
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == ',') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (c == '\n') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
                boolean nothing = cells.size() == 1 && cells.get(0).isEmpty();
                if (!nothing) {
                    rows.add(new Row(begun, List.copyOf(cells)));
                }
                cells.clear();
                line++;
                begun = line;
            } else if (c != '\r') {
                cell.append(c);
            }
        }
    }
}
