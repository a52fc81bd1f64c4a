package gouji.read.html;

import gouji.read.html.TableRows.TableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Element;

/**
 * Puts the cells of a table into a grid as the HTML standard does ("forming a table"): spans are bounded, 0 rows mean all that are
 * left of the group, and where two cells would overlap the later one ends before the earlier. Rows and columns in which no cell
 * begins, as wild spans make them, are no rows and columns.
 */
final class TableGrid {

    private static final int WIDEST_SPAN = 1000;
    private static final int LONGEST_SPAN = 65534;

    private final List<GridCell> cells = new ArrayList<>();
    private int[] occupied = new int[64];
    private int row;
    private long places;

    private TableGrid() {
    }

    /** The cells, row by row, from left to right. */
    static List<GridCell> of(TableRows rows) {
        TableGrid grid = new TableGrid();
        for (List<TableRow> group : rows.groups()) {
            grid.group(group);
        }
        return dense(grid.cells);
    }

    private void group(List<TableRow> group) {
        int end = row + group.size();
        for (TableRow each : group) {
            int column = 0;
            for (Element cell : each.cells()) {
                while (taken(column)) {
                    column++;
                }
                int columnEnd = column + 1;
                int wanted = column + span(attribute(cell, "colspan"), 1, WIDEST_SPAN);
                while (columnEnd < wanted && !taken(columnEnd)) {
                    columnEnd++;
                }
                int rows = span(attribute(cell, "rowspan"), end - row, LONGEST_SPAN);
                int rowEnd = Math.min(end, row + rows);
                occupy(column, columnEnd, rowEnd);
                cells.add(new GridCell(cell, row, rowEnd, column, columnEnd));
                column = columnEnd;
            }
            row++;
        }
    }

    private boolean taken(int column) {
        return column < occupied.length && occupied[column] > row;
    }

    private void occupy(int from, int to, int rowEnd) {
        places += to - from;
        if (places > Limits.GRID_PLACES) {
            throw new Excess("read.html.table-too-large", String.valueOf(Limits.GRID_PLACES));
        }
        if (to > occupied.length) {
            occupied = Arrays.copyOf(occupied, Math.max(to, 2 * occupied.length));
        }
        Arrays.fill(occupied, from, to, rowEnd);
    }

    /** An element that only a style makes a cell spans nothing, whatever it says. */
    private static String attribute(Element cell, String name) {
        return cell.normalName().matches("td|th") ? cell.attr(name) : "";
    }

    /** Leading digits count, as in a browser; 0 columns are 1, 0 rows all that are left. */
    private static int span(String attribute, int forZero, int most) {
        String number = attribute.strip();
        int end = 0;
        while (end < Math.min(9, number.length()) && number.charAt(end) >= '0' && number.charAt(end) <= '9') {
            end++;
        }
        String digits = number.substring(0, end);
        if (digits.isEmpty()) {
            return 1;
        }
        int span = Integer.parseInt(digits);
        return span == 0 ? Math.max(1, forZero) : Math.min(span, most);
    }

    private static List<GridCell> dense(List<GridCell> cells) {
        int[] rows = begins(cells.stream().mapToInt(GridCell::row).toArray());
        int[] columns = begins(cells.stream().mapToInt(GridCell::column).toArray());
        return cells.stream().map(cell -> new GridCell(cell.element(), rank(rows, cell.row()), rank(rows, cell.rowEnd()),
                rank(columns, cell.column()), rank(columns, cell.columnEnd()))).toList();
    }

    private static int[] begins(int[] begins) {
        TreeSet<Integer> distinct = new TreeSet<>();
        Arrays.stream(begins).forEach(distinct::add);
        return distinct.stream().mapToInt(Integer::intValue).toArray();
    }

    private static int rank(int[] begins, int at) {
        int found = Arrays.binarySearch(begins, at);
        return found >= 0 ? found : -found - 1;
    }
}
