package gouji.read.page.aligned;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.page.line.Extent;
import gouji.read.page.ruled.Grid.GridCell;
import gouji.read.page.ruled.Grid;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table known by how its print is aligned, with little or no help of rulings.
 *
 * @param print what stands in each cell, by the cell's box
 */
public record AlignedGrid(Grid grid, Map<Box, List<Glyph>> print) {

    /** Rows and columns without edges yet. */
    record Layout(List<Double> columnEdges, List<Extent> rows, List<AlignedCell> cells) {
    }

    static AlignedGrid of(Layout layout) {
        List<Double> rowEdges = rowEdges(layout.rows());
        List<Double> columnEdges = layout.columnEdges();
        List<GridCell> cells = new ArrayList<>();
        Map<Box, List<Glyph>> print = new IdentityHashMap<>();
        boolean[][] covered = new boolean[layout.rows().size()][columnEdges.size() - 1];
        for (AlignedCell c : layout.cells()) {
            GridCell cell = cell(c.row(), c.column(), c.rowSpan(), c.columnSpan(), columnEdges, rowEdges);
            cells.add(cell);
            print.put(cell.box(), c.print().stream().flatMap(p -> p.glyphs().stream()).toList());
            for (int r = c.row(); r < c.row() + c.rowSpan(); r++) {
                for (int j = c.column(); j < c.column() + c.columnSpan(); j++) {
                    covered[r][j] = true;
                }
            }
        }
        for (int r = 0; r < covered.length; r++) {
            for (int j = 0; j < covered[r].length; j++) {
                if (!covered[r][j]) {
                    cells.add(cell(r, j, 1, 1, columnEdges, rowEdges));
                }
            }
        }
        cells.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return new AlignedGrid(new Grid(columnEdges, rowEdges, cells), print);
    }

    private static GridCell cell(int row, int column, int rowSpan, int columnSpan, List<Double> xs, List<Double> ys) {
        return new GridCell(row, column, rowSpan, columnSpan,
                new Box(xs.get(column), ys.get(row), xs.get(column + columnSpan), ys.get(row + rowSpan)));
    }

    private static List<Double> rowEdges(List<Extent> rows) {
        List<Double> edges = new ArrayList<>();
        edges.add(rows.get(0).start());
        for (int r = 1; r < rows.size(); r++) {
            edges.add(Math.max(edges.get(r - 1) + 0.1, (rows.get(r - 1).end() + rows.get(r).start()) / 2));
        }
        edges.add(Math.max(edges.get(edges.size() - 1) + 0.1, rows.get(rows.size() - 1).end()));
        return edges;
    }
}
