package gouji.read.pdf;

import gouji.document.Box;
import gouji.document.Cell;
import gouji.document.PagePlace;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.pdf.Grid.GridCell;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of one page with their print, and the glyphs that stand in none.
 *
 * @param tables  from top to bottom, numbered from the id given
 * @param outside in the order in which they are drawn
 */
record Tables(List<Table> tables, List<Glyph> outside) {

    /** @param firstId of the page's first table */
    static Tables of(PageContent page, int firstId) {
        List<Grid> grids = GridFinder.find(OpenEnds.closed(Rulings.of(page.rulings())));
        Map<GridCell, List<Glyph>> print = new IdentityHashMap<>();
        List<Glyph> outside = new ArrayList<>();
        for (Glyph g : page.glyphs()) {
            GridCell cell = smallestAround(g, grids);
            if (cell == null) {
                outside.add(g);
            } else {
                print.computeIfAbsent(cell, c -> new ArrayList<>()).add(g);
            }
        }
        List<Table> tables = new ArrayList<>();
        for (Grid grid : grids) {
            tables.add(table(grid, firstId + tables.size(), page.number(), print));
        }
        return new Tables(tables, outside);
    }

    private static GridCell smallestAround(Glyph g, List<Grid> grids) {
        GridCell best = null;
        for (Grid grid : grids) {
            for (GridCell cell : grid.cells()) {
                if (cell.holds(g) && (best == null || area(cell.box()) < area(best.box()))) {
                    best = cell;
                }
            }
        }
        return best;
    }

    private static double area(Box b) {
        return b.width() * b.height();
    }

    private static Table table(Grid grid, int id, int page, Map<GridCell, List<Glyph>> print) {
        List<List<Cell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            rows.add(new ArrayList<>());
        }
        for (GridCell cell : grid.cells()) {
            List<Print> prints = Lines.of(page, print.getOrDefault(cell, List.of())).stream().map(TextLine::print).toList();
            rows.get(cell.row()).add(new Cell(cell.column(), cell.columnSpan(), cell.rowSpan(), prints,
                    new PagePlace(page, cell.box())));
        }
        return new Table(id, Table.Grid.SPANS, rows.stream().map(Row::new).toList(), grid.columnEdges(),
                new PagePlace(page, grid.box()));
    }
}
