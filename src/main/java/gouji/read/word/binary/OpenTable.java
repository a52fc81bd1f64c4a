package gouji.read.word.binary;

import gouji.document.Block;
import gouji.document.WordPlace;
import gouji.read.UnreadableException;
import gouji.read.word.ColumnEdges;
import gouji.read.word.Flow;
import gouji.read.word.Frame;
import gouji.read.word.WordRow;
import gouji.read.word.WordTable;
import java.util.ArrayList;
import java.util.List;

/** A table of a .doc as it is read, mark by mark. */
final class OpenTable {

    private final DocProgress progress;
    private final int id;
    private final List<RowEnd> ends = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private final List<List<Flow>> rows = new ArrayList<>();
    private List<Flow> row = new ArrayList<>();
    private Flow cell = new Flow();
    private int number = 1;

    /** Whether the row that is being read had more text, which is deleted. */
    private boolean textGone;

    OpenTable(DocProgress progress) {
        this.progress = progress;
        this.id = progress.count().nextTable();
    }

    /** What stands in the cell that is being read. */
    Flow cell() {
        return cell;
    }

    WordPlace place() {
        return new WordPlace(null, id, number, row.size() + 1);
    }

    void endCell() throws UnreadableException {
        progress.count().nextCell();
        row.add(cell);
        cell = new Flow();
    }

    /** Takes note that text in the row is deleted. */
    void loseText() {
        textGone = true;
    }

    /**
     * Ends the row. Where print is left in it, it is not deleted, though its end be marked so: LibreOffice marks the end of a row
     * as the text behind it is, and so tells of deleted rows by their text alone.
     *
     * @param marked whether its end is neither marked as deleted nor hidden
     */
    void endRow(RowEnd end, boolean marked) {
        boolean empty = row.stream().allMatch(content -> content.blocks().isEmpty());
        if (!row.isEmpty() && !(empty && (textGone || !marked))) {
            rows.add(row);
            ends.add(end);
            numbers.add(number);
        }
        row = new ArrayList<>();
        cell = new Flow();
        number++;
        textGone = false;
    }

    /** The table, and behind it those that stand in its cells; or what stands in it where it is only a frame. */
    List<Block> close() throws UnreadableException {
        if (!cell.blocks().isEmpty()) {
            endCell();
        }
        endRow(RowEnd.UNKNOWN, true);
        if (rows.isEmpty()) {
            return List.of();
        } else if (Frame.surrounds(rows)) {
            return Frame.contents(rows);
        }
        List<WordRow> placed = placed();
        progress.limits().checkTable(placed);
        List<Block> blocks = new ArrayList<>(List.of(WordTable.of(id, placed)));
        rows.forEach(cells -> cells.forEach(flow -> blocks.addAll(flow.tables())));
        return blocks;
    }

    /** Columns from the edges, if all rows have them. */
    private List<WordRow> placed() {
        boolean known = true;
        for (int i = 0; i < rows.size(); i++) {
            known &= ends.get(i).fits(rows.get(i).size());
        }
        List<WordRow> placed = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            placed.add((known ? ends.get(i) : RowEnd.UNKNOWN).row(numbers.get(i), rows.get(i)));
        }
        return known ? ColumnEdges.counted(placed) : placed;
    }
}
