package gouji.corpus.make;

import java.util.Arrays;
import java.util.List;

/**
 * One of the tables that a line of the body puts beside each other, as {@code [review | lawsuits]}.
 *
 * @param title printed above it, as {@code 行政复议} in {@code [行政复议: review]}; or null
 */
record Beside(String title, String name) {

    static List<Beside> of(String line) {
        return Arrays.stream(line.substring(1, line.length() - 1).split("\\|")).map(String::strip).map(table -> {
            int colon = table.indexOf(':');
            return new Beside(colon < 0 ? null : table.substring(0, colon), table.substring(colon + 1).strip());
        }).toList();
    }

    /** The share of the page's width that the table takes, by its columns. */
    static double share(Grid grid, List<Grid> all) {
        return (double) grid.widths().size() / all.stream().mapToInt(each -> each.widths().size()).sum();
    }
}
