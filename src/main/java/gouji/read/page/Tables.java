package gouji.read.page;

import gouji.document.Cell;
import gouji.document.PagePlace;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.characters.CrossedOut;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.page.line.Lines;
import gouji.read.page.line.WrappedNumbers;
import gouji.read.page.ruled.CellPrint;
import gouji.read.page.ruled.Grid.GridCell;
import gouji.read.page.ruled.Grid;
import gouji.read.page.ruled.OpenGrid;
import gouji.read.page.ruled.SpuriousRows;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables of one page with their print, and the glyphs that stand in none.
 *
 * @param tables  from top to bottom, numbered from the id given
 * @param outside in the order in which they are drawn
 */
record Tables(List<Table> tables, List<Glyph> outside) {

    /** @param firstId of the page's first table */
    static Tables of(PageContent page, List<OpenGrid> grids, int firstId) {
        CellPrint print = new CellPrint(page.glyphs(), grids);
        List<Table> tables = new ArrayList<>();
        for (OpenGrid grid : grids) {
            Grid trimmed = new SpuriousRows(grid.open(), print).removedFrom(grid.grid());
            if (!trimmed.cells().isEmpty()) {
                tables.add(table(trimmed, firstId + tables.size(), page.number(), print));
            }
        }
        return new Tables(tables, print.outside());
    }

    private static Table table(Grid grid, int id, int page, CellPrint print) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        for (GridCell cell : grid.cells()) {
            List<Print> prints = CrossedOut.ofCell(WrappedNumbers.prints(Lines.of(page, print.in(cell)), cell.box()));
            rows.get(cell.row()).add(new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), prints,
                    new PagePlace(page, cell.box())));
        }
        return new Table(id, Table.Grid.SPANS, rows.stream().map(Row::new).toList(), grid.columnEdges(),
                new PagePlace(page, grid.box()));
    }
}
