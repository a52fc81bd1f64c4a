package gouji.read.text;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Print;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables of a text in which tabs stand alone in their lines, as a browser copies cells that hold paragraphs: a tab between two prints parts
 * cells of one row, two prints without one are two rows.
 */
final class TabLines {

    private static final int FEWEST = 10;
    /** Blank lines that an empty cell leaves before the next tab. */
    private static final int EMPTY = 4;

    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Line> running = new ArrayList<>();
    private int tables;

    private TabLines(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether most tabs of a text stand alone, and as many as in a table. */
    static boolean in(List<Line> lines) {
        long alone = lines.stream().filter(TabLines::alone).count();
        return alone >= FEWEST && alone * 2 > lines.stream().filter(Line::tabbed).count()
                && lines.stream().filter(line -> !line.tabbed() && CellText.figure(line.print())).count() >= FEWEST;
    }

    private static boolean alone(Line line) {
        return line.tabbed() && line.print().isEmpty();
    }

    /** The blocks of such a text in reading order. */
    static List<Block> blocks(List<Line> lines) {
        TabLines reading = new TabLines(lines);
        for (int at = 0; at < lines.size();) {
            at = reading.row(at);
        }
        reading.endTable();
        reading.endText();
        return reading.blocks;
    }

    /** Reads a row, or a line of text, and returns the index of what stands behind it. */
    private int row(int start) {
        List<Cell> cells = new ArrayList<>();
        List<Print> prints = new ArrayList<>();
        int at = start;
        Line begin = lines.get(start);
        if (begin.tabbed() && !alone(begin)) {
            endText();
            rows.add(CellCutter.atTabs(begin, 0, 0));
            return start + 1;
        }
        if (!begin.tabbed()) {
            prints.add(begin.placed());
            at++;
        }
        while (at < lines.size() && alone(lines.get(at)) && (at == start || near(at))) {
            for (int tab = 0; tab < lines.get(at).text().length(); tab++) {
                if (lines.get(at).text().charAt(tab) == '\t') {
                    cells.add(cell(cells.size(), prints, begin));
                    prints = new ArrayList<>();
                    begin = lines.get(at);
                }
            }
            at++;
            if (at < lines.size() && !lines.get(at).tabbed() && near(at)) {
                prints.add(lines.get(at++).placed());
            }
        }
        if (cells.isEmpty()) {
            endTable();
            running.add(lines.get(start));
        } else {
            endText();
            cells.add(cell(cells.size(), prints, begin));
            rows.add(cells);
        }
        return at;
    }

    /** Within a row, a print follows its tab, and a tab the print before it, after one blank line at most; an empty cell has more. */
    private boolean near(int at) {
        return lines.get(at).blanks() <= (lines.get(at).tabbed() ? EMPTY : 1);
    }

    private static Cell cell(int column, List<Print> prints, Line begin) {
        return new Cell(column, 1, 1, prints, prints.isEmpty() ? begin.place(0) : prints.get(0).place());
    }

    private void endTable() {
        if (!rows.isEmpty()) {
            blocks.add(new Found(List.copyOf(rows), List.of(), 0).table(++tables));
            rows.clear();
        }
    }

    private void endText() {
        blocks.addAll(Paragraphs.of(running));
        running.clear();
    }
}
