package gouji.read.word.ooxml;

import gouji.read.word.WordCell;
import gouji.read.word.WordRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The widths of a table's cells in twips. They say where columns are only where the spans cannot: rows that do not cover the same
 * number of columns, yet are equally wide.
 */
final class TableWidths {

    /** The share by which rows that are meant to be equally wide may differ. */
    private static final double EQUAL = 0.02;
    private static final int WIDEST = 100_000;

    private final List<Integer> grid = new ArrayList<>();
    private final List<List<Integer>> edges = new ArrayList<>();
    private final List<Integer> spans = new ArrayList<>();
    private List<Integer> row;
    private boolean known = true;

    /** @param tableGrid or null */
    TableWidths(XmlNode tableGrid) {
        if (tableGrid != null) {
            tableGrid.children().stream().filter(column -> column.is("w:gridCol")).forEach(column -> grid.add(column.numeric("w:w", -1)));
        }
    }

    /** @param before columns that the row leaves out on its left */
    void beginRow(XmlNode properties, int before) {
        int indent = before == 0 ? 0 : width(properties == null ? null : properties.child("w:wBefore"));
        if (indent < 0 && before <= grid.size()) {
            indent = grid.subList(0, before).stream().mapToInt(Integer::intValue).sum();
        }
        known &= indent >= 0;
        row = new ArrayList<>(List.of(Math.max(indent, 0)));
    }

    void add(XmlNode cellProperties) {
        int width = width(cellProperties == null ? null : cellProperties.child("w:tcW"));
        known &= width > 0;
        row.add(row.get(row.size() - 1) + Math.max(width, 0));
    }

    /** @param columns that the row covers, those left out too */
    void endRow(int columns) {
        edges.add(row);
        spans.add(columns);
    }

    private static int width(XmlNode node) {
        boolean twips = node != null && !"pct".equals(node.attribute("w:type")) && !"auto".equals(node.attribute("w:type"));
        int width = twips ? node.numeric("w:w", -1) : -1;
        return width <= WIDEST ? width : -1;
    }

    /** Whether columns are to be taken from the widths. */
    boolean decide() {
        if (!known || spans.stream().distinct().count() <= 1) {
            return false;
        }
        int least = edges.stream().mapToInt(TableWidths::end).min().orElse(0);
        int most = edges.stream().mapToInt(TableWidths::end).max().orElse(0);
        return most - least <= EQUAL * most;
    }

    private static int end(List<Integer> row) {
        return row.get(row.size() - 1);
    }

    /** The same rows with the edges of their cells in twips. */
    List<WordRow> placed(List<WordRow> rows) {
        List<WordRow> placed = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<WordCell> cells = new ArrayList<>();
            for (int c = 0; c < rows.get(r).cells().size(); c++) {
                WordCell cell = rows.get(r).cells().get(c);
                cells.add(new WordCell(cell.number(), edges.get(r).get(c), edges.get(r).get(c + 1), cell.across(), cell.down(),
                        cell.prints()));
            }
            placed.add(new WordRow(rows.get(r).number(), cells));
        }
        return placed;
    }
}
