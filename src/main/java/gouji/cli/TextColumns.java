package gouji.cli;

import java.util.List;

/**
 * Rows of a table in a terminal: the first cell to the left, the others to the right of their columns. A Chinese character is
 * two columns wide.
 *
 * @param widths of the columns, in characters of a terminal
 */
record TextColumns(List<Integer> widths) {

    String row(List<String> cells) {
        StringBuilder row = new StringBuilder(cells.get(0));
        row.append(" ".repeat(Math.max(1, widths.get(0) - width(cells.get(0)))));
        for (int i = 1; i < cells.size(); i++) {
            row.append(" ".repeat(Math.max(1, widths.get(i) - width(cells.get(i))))).append(cells.get(i));
        }
        return row.toString().stripTrailing() + "\n";
    }

    private static int width(String text) {
        return text.codePoints().map(each -> Character.isIdeographic(each) ? 2 : 1).sum();
    }
}
