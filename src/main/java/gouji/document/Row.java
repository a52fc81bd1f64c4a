package gouji.document;

import java.util.List;

/** A row of a table: the cells that begin in it, from left to right. A cell that spans rows stands in its first only. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }
}
