package gouji.document;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A table as the file gives it, before anybody knows what it means.
 *
 * @param id       its number in the document, from 1
 * @param grid     how far {@link Cell#column()} can be trusted
 * @param edges    for a table with ruled columns, the x positions of the column edges in points (one more than columns); else empty
 * @param place    where it begins (its whole box on a page)
 */
public record Table(int id, Grid grid, List<Row> rows, List<Double> edges, Place place) implements Block {

    /** What the file says of columns. */
    public enum Grid {
        /** Each cell's columns and spans are known: ruled in a PDF, or marked up. */
        SPANS,
        /** Cells are numbered in their rows and a merged cell may leave empty ones behind, or none: tabs in a text. */
        NUMBERED
    }

    public Table {
        rows = List.copyOf(rows);
        edges = List.copyOf(edges);
    }

    @Override
    public Table moved(UnaryOperator<Place> to) {
        return new Table(id, grid, rows.stream().map(row -> new Row(row.cells().stream().map(cell -> cell.moved(to)).toList())).toList(),
                edges, to.apply(place));
    }
}
