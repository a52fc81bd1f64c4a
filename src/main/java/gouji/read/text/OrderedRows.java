package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Print;
import gouji.read.characters.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables between spaces in which every row has as many cells as the header over it has words: there the order says which figure stands
 * in which column, however far the columns drift from line to line.
 */
final class OrderedRows {

    private static final int FEWEST = 2;
    /** A word so short may stand for a figure. */
    private static final int SHORTEST_WORD = 1;

    private final List<Line> lines;
    private final SpacedLines spaced;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int at;

    private OrderedRows(List<Line> lines, SpacedLines spaced, int start) {
        this.lines = lines;
        this.spaced = spaced;
        this.at = start;
    }

    /** The rows of one table from a line on, with titles over its parts; none where it is no such table. */
    static Found from(List<Line> lines, SpacedLines spaced, int start) {
        OrderedRows reading = new OrderedRows(lines, spaced, start);
        while (reading.part()) {
            // Each part stands under a title of its own.
        }
        return new Found(reading.rows, reading.starts, reading.at);
    }

    /** A title, a header and rows; behind them anything but what could be more of the last row. Words may stand as near as one space. */
    private boolean part() {
        int header = at + (table(at) && pieces(at).size() == 1 ? 1 : 0);
        return table(header) && (part(header, pieces(header).size()) || part(header, Pieces.words(lines.get(header)).size()));
    }

    private boolean part(int header, int columns) {
        if (columns < FEWEST || figures(header) > 0) {
            return false;
        }
        int end = header + 1;
        while (table(end) && row(end, columns)) {
            end++;
        }
        boolean titled = header > at && !Pieces.figure(lines.get(at), pieces(at).get(0));
        if (end == header + 1 || header > at && !titled || !ends(end) && !(titled && isTitleLike(at, end))) {
            return false;
        }
        for (; at < end; at++) {
            starts.add(at);
            rows.add(cells(at, columns));
        }
        return true;
    }

    private boolean row(int index, int columns) {
        List<Span> cells = spans(index, columns);
        boolean near = cells.size() > pieces(index).size();
        return cells.size() == columns && !Pieces.figure(lines.get(index), cells.get(0))
                && cells.stream().skip(1).map(cell -> lines.get(index).text().substring(cell.begin(), cell.end()))
                        .allMatch(cell -> CellText.figure(cell) || !near && CellText.length(cell) <= SHORTEST_WORD);
    }

    /** The pieces of a line, or its words where there are just as many of these as columns. */
    private List<Span> spans(int index, int columns) {
        List<Span> words = Pieces.words(lines.get(index));
        return words.size() == columns ? words : pieces(index);
    }

    private boolean ends(int end) {
        return !table(end) || isOverHeader(end) && lines.get(end).indented();
    }

    /** Whether a line over the header of another part begins where the title of this one does, as no second line of a label need do. */
    private boolean isTitleLike(int title, int end) {
        return isOverHeader(end) && pieces(end).get(0).begin() == pieces(title).get(0).begin();
    }

    private boolean isOverHeader(int end) {
        return pieces(end).size() == 1 && table(end + 1) && pieces(end + 1).size() >= FEWEST && figures(end + 1) == 0 && figures(end) == 0;
    }

    private boolean table(int index) {
        return index < lines.size() && !spaced.text(index) && !lines.get(index).tabbed();
    }

    private List<Span> pieces(int index) {
        return Pieces.of(lines.get(index));
    }

    private int figures(int index) {
        return Pieces.figures(lines.get(index)).size();
    }

    private List<Cell> cells(int index, int columns) {
        List<Cell> cells = new ArrayList<>();
        for (Span piece : spans(index, columns)) {
            Print print = Pieces.print(lines.get(index), piece);
            cells.add(new Cell(cells.size(), 1, 1, List.of(print), print.place()));
        }
        return cells;
    }
}
