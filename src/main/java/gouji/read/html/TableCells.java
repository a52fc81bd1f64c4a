package gouji.read.html;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.characters.CrossedOut;
import gouji.read.html.TableRows.TableRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Reads a table of data: its cells with their print. Tables of data within cells are left to be read after it. */
final class TableCells {

    private final Page page;
    private final List<Element> nested = new ArrayList<>();
    private final List<Element> pictures = new ArrayList<>();
    private final List<Block> inserted = new ArrayList<>();

    TableCells(Page page) {
        this.page = page;
    }

    /** The table; without rows if nothing shows in it. */
    Table read(TableRows rows, int id) {
        Map<Element, List<Print>> prints = new IdentityHashMap<>();
        for (TableRow row : rows.rows()) {
            row.cells().forEach(cell -> prints.put(cell, prints(cell)));
            // The row of no height in which office programs keep the columns' widths.
            if (row.element().attr("height").strip().equals("0") && row.cells().stream().allMatch(cell -> prints.get(cell).isEmpty())) {
                row.cells().clear();
            }
        }
        List<GridCell> grid = EmptyColumns.without(TableGrid.of(rows), cell -> prints.get(cell.element()));
        List<Row> read = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < grid.size(); i++) {
            GridCell cell = grid.get(i);
            cells.add(new Cell(cell.column(), cell.columnEnd() - cell.column(), cell.rowEnd() - cell.row(),
                    prints.get(cell.element()), page.places().of(cell.element())));
            if (i + 1 == grid.size() || grid.get(i + 1).row() != cell.row()) {
                read.add(new Row(cells));
                cells.clear();
            }
        }
        boolean blank = prints.values().stream().allMatch(List::isEmpty);
        return new Table(id, Table.Grid.SPANS, blank ? List.of() : read, List.of(), page.places().of(rows.table()));
    }

    /** Tables of data that stand in cells of those that were read. */
    List<Element> nested() {
        return nested;
    }

    /** Images that may show a table, in cells of those that were read. */
    List<Element> pictures() {
        return pictures;
    }

    /** What stands in cells of those that were read without being elements there. */
    List<Block> inserted() {
        return inserted;
    }

    private List<Print> prints(Element cell) {
        List<Print> prints = new ArrayList<>();
        new Flow(page, new Flow.Sink() {
            @Override
            public void line(List<Print> line, boolean linked) {
                prints.addAll(line);
            }

            @Override
            public void table(Element table) {
                if (Layout.of(TableRows.of(table, page.styles()), page)) {
                    new Flow(page, this, cell).read(table);
                } else {
                    nested.add(table);
                }
            }

            @Override
            public void picture(Element image) {
                pictures.add(image);
            }

            @Override
            public void inserted(List<Block> blocks) {
                inserted.addAll(blocks);
            }
        }, cell).read(cell);
        return CrossedOut.ofCell(prints);
    }
}
