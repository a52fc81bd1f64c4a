package gouji.read.html;

import gouji.document.Print;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Columns in which nothing is printed, not even in the header, as office programs leave them where a table's edges do not align. In a
 * table that goes on without its header such a column may be one whose cells are blank, so there it stays.
 */
final class EmptyColumns {

    private EmptyColumns() {
    }

    static List<GridCell> without(List<GridCell> cells, Function<GridCell, List<Print>> prints) {
        Set<Integer> empty = new TreeSet<>();
        cells.forEach(cell -> empty.add(cell.column()));
        int width = empty.size();
        cells.stream().filter(cell -> !prints.apply(cell).isEmpty()).forEach(cell -> empty.remove(cell.column()));
        if (empty.isEmpty() || empty.size() == width || !header(cells, prints, width)) {
            return cells;
        }
        int[] before = new int[width + 1];
        for (int column = 0; column < width; column++) {
            before[column + 1] = before[column] + (empty.contains(column) ? 0 : 1);
        }
        List<GridCell> left = new ArrayList<>();
        for (GridCell cell : cells) {
            int column = before[cell.column()];
            int end = before[Math.min(width, cell.columnEnd())];
            if (end > column) {
                left.add(new GridCell(cell.element(), cell.row(), cell.rowEnd(), column, end));
            }
        }
        return left;
    }

    /** Whether the first row is words over most of the columns. */
    private static boolean header(List<GridCell> cells, Function<GridCell, List<Print>> prints, int width) {
        int covered = 0;
        for (GridCell cell : cells) {
            if (cell.row() == 0 && !prints.apply(cell).isEmpty()) {
                String text = prints.apply(cell).get(0).text();
                if (text.codePoints().noneMatch(Character::isLetter)) {
                    return false;
                }
                covered += cell.columnEnd() - cell.column();
            }
        }
        return covered * 2 > width;
    }
}
