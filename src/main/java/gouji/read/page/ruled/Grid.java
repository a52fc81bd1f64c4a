package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import java.util.ArrayList;
import java.util.List;

/**
 * A ruled table without its print.
 *
 * @param columnEdges x positions from left to right, one more than columns
 * @param rowEdges    y positions from top to bottom, one more than rows
 * @param cells       from top to bottom, then from left to right
 */
public record Grid(List<Double> columnEdges, List<Double> rowEdges, List<GridCell> cells) {

    /** A cell by the grid's rows and columns, both from 0. */
    public record GridCell(int row, int column, int rowSpan, int columnSpan, Box box) {

        boolean isIn(int aRow) {
            return row <= aRow && aRow < row + rowSpan;
        }

        private GridCell withoutRow(int gone) {
            return new GridCell(row > gone ? row - 1 : row, column, isIn(gone) ? rowSpan - 1 : rowSpan, columnSpan, box);
        }

        boolean holds(Glyph g) {
            return g.isIn(box);
        }
    }

    public Box box() {
        return new Box(columnEdges.get(0), rowEdges.get(0),
                columnEdges.get(columnEdges.size() - 1), rowEdges.get(rowEdges.size() - 1));
    }

    public int rows() {
        return rowEdges.size() - 1;
    }

    /** Cells that lie in it alone are gone, those that reach through it are one row shorter. */
    Grid withoutRow(int row) {
        List<Double> edges = new ArrayList<>(rowEdges);
        edges.remove(row == rows() - 1 ? row + 1 : row);
        return new Grid(columnEdges, edges, cells.stream().map(c -> c.withoutRow(row)).filter(c -> c.rowSpan() > 0).toList());
    }
}
