package gouji.read.word;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the columns of a table whose cells only say where they begin and end: edges that nearly agree are one. */
public final class ColumnEdges {

    /** In twips, 3 points: rows drawn by hand miss each other by that much, and no column is that narrow. */
    private static final int NEAR = 60;

    private ColumnEdges() {
    }

    /** The same rows, with columns counted from 0 in place of twips. */
    public static List<WordRow> counted(List<WordRow> rows) {
        TreeSet<Integer> edges = new TreeSet<>();
        rows.forEach(row -> row.cells().forEach(cell -> edges.addAll(List.of(cell.start(), cell.end()))));
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        Integer first = null;
        int column = -1;
        for (int edge : edges) {
            if (first == null || edge - first > NEAR) {
                column++;
                first = edge;
            }
            columns.put(edge, column);
        }
        return rows.stream().map(row -> counted(row, columns)).toList();
    }

    private static WordRow counted(WordRow row, TreeMap<Integer, Integer> columns) {
        List<WordCell> cells = new ArrayList<>();
        int free = 0;
        for (WordCell cell : row.cells()) {
            // A cell without width still is one: it takes a column rather than the place of its neighbour.
            int start = Math.max(free, columns.get(cell.start()));
            free = Math.max(start + 1, columns.get(cell.end()));
            cells.add(cell.between(start, free));
        }
        return new WordRow(row.number(), cells);
    }
}
