package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import java.util.List;

/** A cell known by where its print stands; rows and columns from 0. */
record AlignedCell(int row, int column, int rowSpan, int columnSpan, List<Chunk> print) {

    boolean covers(int aRow, int aColumn) {
        return row <= aRow && aRow < row + rowSpan && column <= aColumn && aColumn < column + columnSpan;
    }
}
