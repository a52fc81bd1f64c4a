package gouji.read.text;

import gouji.document.Cell;
import gouji.read.text.Layout.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a table with one row a line, its cells parted by tabs or by pipes; a blank line ends it. */
final class RowLines {

    /** More lines than a row's label takes. */
    private static final int TALLEST_LABEL = 3;
    /** So many more columns behind a line than before it show that another table begins. */
    private static final int OTHER_TABLE = 4;

    private static final int FEWEST_SPACED = 3;

    private final List<Line> lines;
    private final List<Layout> layouts;
    private final Kind kind;
    private final int start;
    /** Blank lines between rows that do not part them. */
    private final int spacing;
    private final boolean framed;

    private RowLines(List<Line> lines, List<Layout> layouts, int start) {
        this.lines = lines;
        this.layouts = layouts;
        this.kind = layouts.get(start).kind();
        this.start = start;
        this.spacing = spaced() ? 1 : 0;
        this.framed = kind != Kind.PIPES || !PipeLines.unframed(lines.subList(start, DrawnTable.end(lines, layouts, start)));
    }

    /** The rows from a line on, which is a row or a ruling. */
    static Found from(List<Line> lines, List<Layout> layouts, int start) {
        return new RowLines(lines, layouts, start).read();
    }

    private Found read() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        int segment = start;
        int at = start;
        while (at < lines.size() && (at == start || near(at))) {
            if (row(at)) {
                List<Cell> cells = cells(at);
                if (!cells.isEmpty()) {
                    rows.add(cells);
                    starts.add(at);
                }
                at++;
                continue;
            }
            int next = labelEnd(at);
            if (next < 0 || !label(at, next, segment)) {
                break;
            }
            segment = next;
            for (; at < next; at++) {
                rows.add(List.of(new Cell(0, 1, 1, List.of(lines.get(at).placed()), lines.get(at).place(0))));
                starts.add(at);
            }
        }
        return new Found(rows, starts, at);
    }

    private boolean near(int at) {
        return lines.get(at).blanks() <= spacing;
    }

    /** Whether a blank line stands before each of several rows, so that it parts nothing. */
    private boolean spaced() {
        int at = start + 1;
        while (at < lines.size() && row(at) && lines.get(at).blanks() == 1) {
            at++;
        }
        boolean attached = at < lines.size() && row(at) && lines.get(at).attached();
        return at - start >= FEWEST_SPACED && !attached;
    }

    private boolean row(int at) {
        Kind found = layouts.get(at).kind();
        return found == kind || kind == Kind.TABS && found == Kind.CELL;
    }

    private List<Cell> cells(int at) {
        Line line = lines.get(at);
        if (kind == Kind.TABS) {
            return CellCutter.atTabs(line, 0, 0);
        } else if (PipeLines.ruling(line) || at == start + 1 && PipeLines.shortRuling(lines.get(start), line)) {
            return List.of();
        }
        List<Cell> cells = CellCutter.atPipes(line, framed);
        return at == start && cells.stream().allMatch(Cell::isEmpty) && ruledBelow(at) ? List.of() : cells;
    }

    /** Whether a ruling stands below a line: if that is empty, it is the header that Markdown demands, where the table has none. */
    private boolean ruledBelow(int at) {
        int below = at + 1;
        return below < lines.size() && row(below)
                && (PipeLines.ruling(lines.get(below)) || PipeLines.shortRuling(lines.get(at), lines.get(below)));
    }

    /** Where the rows go on behind lines that are none; -1 if they do not. */
    private int labelEnd(int at) {
        for (int next = at; next < lines.size() && next <= at + TALLEST_LABEL; next++) {
            if (!near(next)) {
                return -1;
            } else if (row(next)) {
                return next;
            } else if (layouts.get(next).kind() != Kind.PLAIN || CellText.endsSentence(lines.get(next).print())
                    || CellText.prose(lines.get(next).print())) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether lines between rows are a row's label or a row with one cell: as against a heading, under which a header stands. */
    private boolean label(int at, int next, int segment) {
        if (cells(next).stream().anyMatch(cell -> CellText.figure(cell.text()))) {
            return true;
        }
        return !CellText.numbered(lines.get(at).print()) && columns(next) <= columns(segment) + OTHER_TABLE;
    }

    private int columns(int from) {
        int most = 0;
        for (int at = from; at < lines.size() && row(at) && (at == from || near(at)); at++) {
            most = Math.max(most, cells(at).size());
        }
        return most;
    }
}
