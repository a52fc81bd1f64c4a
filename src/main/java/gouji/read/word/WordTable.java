package gouji.read.word;

import gouji.document.Cell;
import gouji.document.Row;
import gouji.document.Table;
import gouji.document.WordPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes a table of rows as a file gives them: merged cells become one that spans, as Word prints them. */
public final class WordTable {

    private final int id;
    private final List<WordRow> rows;
    private final List<List<Open>> cells = new ArrayList<>();

    private WordTable(int id, List<WordRow> rows) {
        this.id = id;
        this.rows = rows;
    }

    /** A cell that may still grow downwards. */
    private static final class Open {

        private final WordCell cell;
        private final WordPlace place;
        private int rowSpan = 1;

        private Open(WordCell cell, WordPlace place) {
            this.cell = cell;
            this.place = place;
        }

        private Cell closed() {
            return new Cell(cell.start(), cell.end() - cell.start(), rowSpan, cell.prints(), place);
        }
    }

    /**
     * The table with this number.
     *
     * @param rows with their columns counted from 0; rows without cells are none
     */
    public static Table of(int id, List<WordRow> rows) {
        WordTable table = new WordTable(id, rows.stream().filter(row -> !row.cells().isEmpty()).map(WordRow::joinedAcross).toList());
        table.joinDown();
        List<Row> closed = table.cells.stream().map(row -> new Row(row.stream().map(Open::closed).toList())).toList();
        return new Table(id, Table.Grid.SPANS, closed, List.of(), new WordPlace(null, id, null, null));
    }

    /** A cell goes on with the one above it only if both cover the same columns; else it is printed, whatever it says. */
    private void joinDown() {
        Map<Integer, Open> above = Map.of();
        for (WordRow row : rows) {
            Map<Integer, Open> here = new HashMap<>();
            List<Open> begun = new ArrayList<>();
            for (WordCell cell : row.cells()) {
                Open open = above.get(cell.start());
                if (cell.down() == Merge.CONTINUE && open != null && open.cell.end() == cell.end()) {
                    open.rowSpan++;
                } else {
                    open = new Open(cell, new WordPlace(null, id, row.number(), cell.number()));
                    begun.add(open);
                }
                if (cell.down() != Merge.NONE) {
                    here.put(cell.start(), open);
                }
            }
            cells.add(begun);
            above = here;
        }
    }
}
