package gouji.read.pdf;

import gouji.document.Box;
import java.util.List;

/**
 * A ruled table without its print.
 *
 * @param columnEdges x positions from left to right, one more than columns
 * @param rowEdges    y positions from top to bottom, one more than rows
 * @param cells       from top to bottom, then from left to right
 */
record Grid(List<Double> columnEdges, List<Double> rowEdges, List<GridCell> cells) {

    /** A cell by the grid's rows and columns, both from 0. */
    record GridCell(int row, int column, int rowSpan, int columnSpan, Box box) {

        GridCell oneRowUp() {
            return new GridCell(row - 1, column, rowSpan, columnSpan, box);
        }

        boolean holds(Glyph g) {
            return g.centreX() >= box.left() && g.centreX() <= box.right()
                    && g.centreY() >= box.top() && g.centreY() <= box.bottom();
        }
    }

    Box box() {
        return new Box(columnEdges.get(0), rowEdges.get(0),
                columnEdges.get(columnEdges.size() - 1), rowEdges.get(rowEdges.size() - 1));
    }

    int rows() {
        return rowEdges.size() - 1;
    }

    /** Cells that reach into it from above end one row earlier; those that begin in it are gone. */
    Grid withoutLastRow() {
        int rows = rows() - 1;
        return new Grid(columnEdges, rowEdges.subList(0, rows + 1), cells.stream().filter(c -> c.row() < rows).toList());
    }

    /** Cells that begin in it are gone; none may reach out of it. */
    Grid withoutFirstRow() {
        return new Grid(columnEdges, rowEdges.subList(1, rowEdges.size()),
                cells.stream().filter(c -> c.row() > 0).map(GridCell::oneRowUp).toList());
    }

    /** How many rows of this table the cell covers. */
    int rowSpan(GridCell cell) {
        return Math.min(cell.rowSpan(), rows() - cell.row());
    }
}
