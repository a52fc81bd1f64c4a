package gouji.read.text;

import gouji.document.Block;
import gouji.document.Table;
import gouji.read.text.Layout.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sorts the lines of a text into tables and paragraphs. */
final class Blocks {

    private final List<Line> lines;
    private final List<Layout> layouts;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> running = new ArrayList<>();
    private int tables;

    private Blocks(List<Line> lines) {
        this.lines = lines;
        this.layouts = Layouts.of(lines);
    }

    /** The blocks in reading order. */
    static List<Block> of(List<Line> lines) {
        Blocks reading = new Blocks(lines);
        for (int at = 0; at < lines.size();) {
            at = reading.next(at);
        }
        reading.endParagraphs();
        return reading.blocks;
    }

    private int next(int at) {
        Kind kind = layouts.get(at).kind();
        if (kind == Kind.PLAIN) {
            run(at, at + 1);
            return at + 1;
        }
        int drawnEnd = DrawnTable.end(lines, layouts, at);
        List<Line> drawnLines = lines.subList(at, drawnEnd);
        Optional<Table> drawn = DrawnTable.of(drawnLines, tables + 1).or(() -> TallRows.of(drawnLines, tables + 1));
        if (drawn.isPresent()) {
            endParagraphs();
            blocks.add(drawn.get());
            tables++;
            return drawnEnd;
        }
        Found all = layouts.get(at).row() ? RowLines.from(lines, layouts, at) : CellLines.from(lines, layouts, at);
        if (all.rows().isEmpty()) {
            return all.end();
        }
        boolean headed = all.rows().size() > 1 && all.title(0) && indented(at - 1);
        boolean followed = all.rows().size() > 2 && all.title(all.rows().size() - 1) && indented(all.end());
        Found found = all.without(headed, followed);
        if (!(kind == Kind.CELL ? cellTable(found) : rowTable(found, at))) {
            run(at, all.end());
            return all.end();
        }
        run(at, headed ? found.starts().get(0) : at);
        endParagraphs();
        blocks.add(found.table(++tables));
        run(found.end(), all.end());
        return all.end();
    }

    /** Paragraphs may begin with a tab too: then so do the headings right before and behind a table. */
    private boolean indented(int at) {
        return at >= 0 && at < lines.size() && layouts.get(at).kind() == Kind.PLAIN && lines.get(at).tabbed()
                && !lines.get(at).print().isEmpty();
    }

    /** Cells under each other make a table if some stand in a row and there are figures, or rows enough to see a table in. */
    private static boolean cellTable(Found found) {
        boolean grid = found.rowsWith(2) > 0 && found.rows().stream().filter(row -> row.size() > 1).count() > 1;
        return found.columns() > 1 && (found.figures() || grid && !found.sentences());
    }

    private boolean rowTable(Found found, int at) {
        if (found.rowsWith(1) == 0 || found.columns() < 2) {
            return false;
        }
        boolean afterTable = at > 0 && !blocks.isEmpty() && running.isEmpty() && blocks.get(blocks.size() - 1) instanceof Table;
        boolean beforeTable = found.end() < lines.size() && layouts.get(found.end()).row();
        return found.rowsWith(2) > 0 && (found.rows().size() > 1 || found.figures() && found.columns() > 2)
                || afterTable || beforeTable;
    }

    private void run(int from, int to) {
        running.addAll(lines.subList(from, to));
    }

    private void endParagraphs() {
        blocks.addAll(Paragraphs.of(running));
        running.clear();
    }
}
