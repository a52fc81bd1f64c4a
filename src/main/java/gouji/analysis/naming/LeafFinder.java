package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the columns that the rows of a header make together. */
final class LeafFinder {

    private LeafFinder() {
    }

    static Header header(List<CutRow> rows, Table table) {
        boolean spans = table.grid() == Table.Grid.SPANS;
        boolean rectangular = rows.stream().map(row -> row.cells().size()).distinct().count() == 1;
        List<Leaf> leaves = spans ? ruled(rows) : rectangular || isTrimmed(rows) ? numbered(rows) : nested(rows);
        return new Header(rows.get(0).number(), table.id(), rows, leaves, spans || rectangular);
    }

    /** Spans are known: a column's cells are those over it; grid columns under the same cells are one column. */
    private static List<Leaf> ruled(List<CutRow> rows) {
        int width = rows.stream().flatMap(row -> row.cells().stream()).mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
        List<Leaf> leaves = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            List<CutCell> stack = new ArrayList<>();
            for (CutRow row : rows) {
                for (CutCell cell : row.cells()) {
                    if (!cell.isBlank() && cell.column() <= column && column < cell.column() + cell.columnSpan()) {
                        stack.add(cell);
                    }
                }
            }
            Leaf before = leaves.isEmpty() ? null : leaves.get(leaves.size() - 1);
            if (before != null && before.stack().equals(stack) && before.column() + before.columnSpan() == column) {
                leaves.set(leaves.size() - 1, new Leaf(before.column(), before.columnSpan() + 1, stack));
            } else {
                leaves.add(new Leaf(column, 1, stack));
            }
        }
        leaves.removeIf(leaf -> leaf.stack().isEmpty());
        return leaves;
    }

    /**
     * Whether a row is wider than the last, which has an empty cell under those merged downwards: what merged cells leave out is not the
     * end of a lower row, but empty cells at a line's end are.
     */
    private static boolean isTrimmed(List<CutRow> rows) {
        List<CutCell> last = rows.get(rows.size() - 1).cells();
        return last.get(0).isBlank() && rows.stream().anyMatch(row -> row.cells().size() > last.size());
    }

    /** Rows of as many cells each, empty ones at the end left out or not: a merged cell left empty ones to its right and below. */
    private static List<Leaf> numbered(List<CutRow> rows) {
        List<Leaf> leaves = new ArrayList<>();
        List<CutCell> widest = rows.stream().map(CutRow::cells).max(Comparator.comparingInt(List::size)).orElseThrow();
        for (int column = 0; column < widest.size(); column++) {
            List<CutCell> stack = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                boolean wordsBelow = false;
                for (int below = i + 1; below < rows.size(); below++) {
                    wordsBelow |= isPrinted(rows.get(below), column);
                }
                if (isPrinted(rows.get(i), column)) {
                    stack.add(rows.get(i).cells().get(column));
                } else if (wordsBelow) {
                    leftward(rows.get(i).cells(), column).ifPresent(stack::add);
                }
            }
            if (!stack.isEmpty()) {
                leaves.add(new Leaf(widest.get(column).column(), 1, stack));
            }
        }
        return leaves;
    }

    private static boolean isPrinted(CutRow row, int column) {
        return column < row.cells().size() && !row.cells().get(column).isBlank();
    }

    private static Optional<CutCell> leftward(List<CutCell> cells, int from) {
        for (int column = Math.min(from, cells.size()) - 1; column >= 0; column--) {
            if (!cells.get(column).isBlank()) {
                return Optional.of(cells.get(column));
            }
        }
        return Optional.empty();
    }

    /**
     * Rows of different length: a cell merged downwards left an empty one in each row below, a cell merged to the right
     * left nothing. Read from the bottom: an empty cell takes one cell of the row above, a run of filled ones lies under
     * one cell, or under several that share it evenly.
     */
    private static List<Leaf> nested(List<CutRow> rows) {
        List<List<CutCell>> stacks = new ArrayList<>();
        for (CutCell cell : rows.get(rows.size() - 1).cells()) {
            stacks.add(new ArrayList<>(cell.isBlank() ? List.of() : List.of(cell)));
        }
        List<CutRow> above = rows.subList(0, rows.size() - 1);
        // Where one cell stands over all columns, two that are alone in their rows do not: the words of one row are set at two heights.
        boolean staggered = above.stream().filter(row -> row.cells().size() == 1).count() > 1;
        for (int i = above.size() - 1; i >= 0; i--) {
            if (!staggered || above.get(i).cells().size() > 1) {
                spread(above.get(i).cells(), stacks);
            }
        }
        List<Leaf> leaves = new ArrayList<>();
        for (int i = 0; i < stacks.size(); i++) {
            if (!stacks.get(i).isEmpty()) {
                leaves.add(new Leaf(rows.get(rows.size() - 1).cells().get(i).column(), 1, stacks.get(i)));
            }
        }
        return leaves;
    }

    private static void spread(List<CutCell> above, List<List<CutCell>> stacks) {
        if (above.size() == stacks.size()) {
            for (int i = 0; i < above.size(); i++) {
                put(above.get(i), stacks.get(i));
            }
            return;
        }
        List<int[]> units = units(stacks);
        int runs = (int) units.stream().filter(unit -> !stacks.get(unit[0]).isEmpty()).count();
        int left = above.size() - (units.size() - runs);
        if (runs == 0 || left < runs || left % runs != 0) {
            return;
        }
        int share = left / runs;
        int next = 0;
        for (int[] unit : units) {
            boolean filled = !stacks.get(unit[0]).isEmpty();
            int parts = filled ? share : 1;
            int width = unit[1] - unit[0];
            if (width % parts != 0) {
                next += parts;
                continue;
            }
            for (int column = unit[0]; column < unit[1]; column++) {
                put(above.get(next + (column - unit[0]) / (width / parts)), stacks.get(column));
            }
            next += parts;
        }
    }

    private static List<int[]> units(List<List<CutCell>> stacks) {
        List<int[]> units = new ArrayList<>();
        for (int i = 0; i < stacks.size(); ) {
            int end = i + 1;
            while (!stacks.get(i).isEmpty() && end < stacks.size() && !stacks.get(end).isEmpty()) {
                end++;
            }
            units.add(new int[] {i, end});
            i = end;
        }
        return units;
    }

    private static void put(CutCell cell, List<CutCell> stack) {
        if (!cell.isBlank()) {
            stack.add(0, cell);
        }
    }
}
