package gouji.read.page.ruled;

import gouji.read.page.ruled.Grid.GridCell;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * Rows that borders drawn amiss at a page break seem to make.
 *
 * @param open ends of the table's lines
 */
public record SpuriousRows(OpenEnds open, CellPrint print) {

    /** Of the usual height of the table's rows; a blank row that is meant is not lower than others. */
    private static final double LOW = 0.9;

    public Grid removedFrom(Grid grid) {
        Grid out = grid;
        if (out.rows() > 1 && isStub(begunIn(out, out.rows() - 1), c -> open.isOpenBelow(c.box()))
                && reachingInto(out, out.rows() - 1).stream().allMatch(c -> open.isOpenBelow(c.box()))) {
            out = out.withoutRow(out.rows() - 1);
        }
        if (out.rows() > 1 && isStub(begunIn(out, 0), c -> open.isOpenAbove(c.box()))) {
            out = out.withoutRow(0);
        }
        for (int row = out.rows() - 2; row > 0; row--) {
            if (isGap(out, row)) {
                out = out.withoutRow(row);
            }
        }
        return out;
    }

    /** Lines that run on past the last row of a page, or begin before the first one. */
    private boolean isStub(List<GridCell> begun, Predicate<GridCell> isOpen) {
        return begun.stream().allMatch(c -> c.rowSpan() == 1 && isOpen.test(c) && print.isEmpty(c));
    }

    /** A blank strip under a cell that ends before its row does, while most columns run past it. */
    private boolean isGap(Grid grid, int row) {
        List<GridCell> begun = begunIn(grid, row);
        return begun.size() == 1 && begun.get(0).rowSpan() == 1 && print.isEmpty(begun.get(0))
                && begun.get(0).columnSpan() <= (grid.columnEdges().size() - 1) / 2
                && !reachingInto(grid, row).isEmpty()
                && height(grid, row) < LOW * usualHeight(grid);
    }

    private static List<GridCell> begunIn(Grid grid, int row) {
        return grid.cells().stream().filter(c -> c.row() == row).toList();
    }

    private static List<GridCell> reachingInto(Grid grid, int row) {
        return grid.cells().stream().filter(c -> c.row() < row && c.isIn(row)).toList();
    }

    private static double height(Grid grid, int row) {
        return grid.rowEdges().get(row + 1) - grid.rowEdges().get(row);
    }

    private static double usualHeight(Grid grid) {
        double[] heights = new double[grid.rows()];
        for (int r = 0; r < heights.length; r++) {
            heights[r] = height(grid, r);
        }
        Arrays.sort(heights);
        return heights[heights.length / 2];
    }
}
