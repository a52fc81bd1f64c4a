package gouji.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a CSV file (RFC 4180, as spreadsheets save it: a byte order mark and either line end allowed), each with the
 * line it begins on. Lines that are empty or begin with {@code #} are left out.
 */
public final class CsvRows {

    /** A row; {@code line} from 1. */
    public record Row(int line, List<String> cells) {
    }

    private final List<Row> rows = new ArrayList<>();

    private CsvRows() {
    }

    /**
     * Reads a file whose first row names its columns.
     *
     * @param columns the columns wanted, in the order in which a row's cells are then given; a missing one is a fault
     * @param faults  takes what is wrong
     * @return the rows below the heading, each with exactly as many cells as columns
     */
    public static List<Row> read(RuleFile file, List<String> columns, List<Fault> faults) {
        CsvRows all = new CsvRows();
        all.parse(file, faults);
        if (all.rows.isEmpty()) {
            faults.add(file.fault(1, "rules.csv.empty", String.join(",", columns)));
            return List.of();
        }
        List<String> heading = all.rows.get(0).cells();
        List<Integer> order = new ArrayList<>();
        for (String column : columns) {
            int at = heading.indexOf(column);
            if (at < 0) {
                faults.add(file.fault(all.rows.get(0).line(), "rules.csv.column", column));
                return List.of();
            }
            order.add(at);
        }
        List<Row> found = new ArrayList<>();
        for (Row row : all.rows.subList(1, all.rows.size())) {
            if (row.cells().size() != heading.size()) {
                faults.add(file.fault(row.line(), "rules.csv.cells", row.cells().size(), heading.size()));
            } else {
                found.add(new Row(row.line(), order.stream().map(row.cells()::get).toList()));
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
