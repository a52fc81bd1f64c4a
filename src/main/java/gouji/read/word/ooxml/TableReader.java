package gouji.read.word.ooxml;

import gouji.document.Block;
import gouji.document.WordPlace;
import gouji.read.UnreadableException;
import gouji.read.word.ColumnEdges;
import gouji.read.word.Flow;
import gouji.read.word.Frame;
import gouji.read.word.Merge;
import gouji.read.word.WordCell;
import gouji.read.word.WordRow;
import gouji.read.word.WordTable;
import java.util.ArrayList;
import java.util.List;

/** Reads a table with those nested in it. */
final class TableReader {

    /** As many columns as Word can have; a cell that claims more is taken at that. */
    private static final int MOST_COLUMNS = 63;

    private final Progress progress;
    private final int id;
    private final TableWidths widths;
    private final List<WordRow> rows = new ArrayList<>();
    private final List<List<Flow>> contents = new ArrayList<>();
    private int number;

    private TableReader(XmlNode table, Progress progress) {
        this.progress = progress;
        this.id = progress.count().nextTable();
        this.widths = new TableWidths(table.child("w:tblGrid"));
    }

    /** The table, and behind it those that stand in its cells; or what stands in it where it is only a frame. */
    static List<Block> blocks(XmlNode table, Progress progress) throws UnreadableException {
        TableReader reader = new TableReader(table, progress);
        reader.readRows(table);
        if (reader.rows.isEmpty()) {
            return List.of();
        }
        if (Frame.surrounds(reader.contents)) {
            return Frame.contents(reader.contents);
        }
        List<WordRow> placed = reader.widths.decide() ? ColumnEdges.counted(reader.widths.placed(reader.rows)) : reader.rows;
        progress.limits().checkTable(placed);
        List<Block> blocks = new ArrayList<>(List.of(WordTable.of(reader.id, placed)));
        reader.contents.forEach(row -> row.forEach(cell -> blocks.addAll(cell.tables())));
        return blocks;
    }

    private void readRows(XmlNode parent) throws UnreadableException {
        for (XmlNode node : Printed.children(parent)) {
            switch (node.name()) {
                case "w:tr" -> row(node);
                case "w:p", "w:r", "w:t", "w:tbl", "w:tc" -> damagedIfPrinted(node);
                default -> readRows(node);
            }
        }
    }

    private static void damagedIfPrinted(XmlNode node) throws UnreadableException {
        if (node.isSpeaking()) {
            throw XmlParser.damaged(node.name());
        }
    }

    private void row(XmlNode row) throws UnreadableException {
        number++;
        XmlNode properties = row.child("w:trPr");
        boolean gone = properties != null && (properties.child("w:del") != null || properties.child("w:moveFrom") != null
                || Boolean.TRUE.equals(properties.isOn("w:hidden")));
        if (gone) {
            return;
        }
        List<XmlNode> nodes = new ArrayList<>();
        cells(row, nodes);
        List<WordCell> cells = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        int column = properties == null ? 0 : columns(properties.number("w:gridBefore", 0), 0);
        widths.beginRow(properties, column);
        for (int i = 0; i < nodes.size(); i++) {
            XmlNode cellProperties = nodes.get(i).child("w:tcPr");
            if (cellProperties != null && cellProperties.child("w:cellDel") != null) {
                continue;
            }
            progress.count().nextCell();
            Flow flow = Story.of(nodes.get(i), progress, new WordPlace(null, id, number, i + 1));
            int span = cellProperties == null ? 1 : columns(cellProperties.number("w:gridSpan", 1), 1);
            widths.add(cellProperties);
            cells.add(new WordCell(i + 1, column, column + span, CellMerge.across(cellProperties), CellMerge.down(cellProperties),
                    flow.prints()));
            flows.add(flow);
            column += span;
        }
        if (!cells.isEmpty()) {
            widths.endRow(column + (properties == null ? 0 : Math.max(properties.number("w:gridAfter", 0), 0)));
            rows.add(new WordRow(number, cells));
            contents.add(flows);
        }
    }

    private static int columns(int said, int least) {
        return Math.min(Math.max(said, least), MOST_COLUMNS);
    }

    private void cells(XmlNode parent, List<XmlNode> cells) throws UnreadableException {
        for (XmlNode node : Printed.children(parent)) {
            switch (node.name()) {
                case "w:tc" -> cells.add(node);
                case "w:p", "w:r", "w:t", "w:tbl", "w:tr" -> damagedIfPrinted(node);
                default -> cells(node, cells);
            }
        }
    }
}
