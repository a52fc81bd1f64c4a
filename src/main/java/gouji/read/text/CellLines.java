package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Print;
import gouji.read.text.Layout.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads a table with one cell a line and blank lines between its rows. */
final class CellLines {

    private final List<Line> lines;
    private final List<Layout> layouts;
    private final Seam seam;
    private final List<List<Cell>> rows = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    /** Whether the next cell begins a row even without a blank line: the tab that parts it from the last cell is missing. */
    private boolean rowEnded;

    private CellLines(List<Line> lines, List<Layout> layouts) {
        this.lines = lines;
        this.layouts = layouts;
        this.seam = new Seam(lines, layouts);
    }

    /** The rows from a line on, which is a cell. */
    static Found from(List<Line> lines, List<Layout> layouts, int start) {
        CellLines reading = new CellLines(lines, layouts);
        int at = start;
        while (at < lines.size() && reading.takes(at)) {
            at++;
        }
        return new Found(reading.rows.stream().map(CellLines::numbered).toList(), reading.starts, at);
    }

    private static List<Cell> numbered(List<Cell> row) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(new Cell(cells.size(), 1, 1, cell.prints(), cell.place()));
        }
        return cells;
    }

    private boolean takes(int at) {
        Line line = lines.get(at);
        Layout layout = layouts.get(at);
        if (layout.kind() == Kind.CELL) {
            row(at, !line.attached() || rowEnded).addAll(CellCutter.atTabs(line, layout.leading(), layout.trailing()));
            rowEnded = false;
            return true;
        } else if (layout.kind() != Kind.PLAIN) {
            return false;
        } else if (lastOfRow(at)) {
            row(at, false).add(new Cell(0, 1, 1, List.of(line.placed()), line.place(0)));
            rowEnded = true;
            return true;
        }
        Seam.Verdict verdict = seam.at(lastRow().get(lastRow().size() - 1).prints(), at);
        if (verdict == Seam.Verdict.BEGINS_CELL) {
            boolean figureBefore = CellText.figure(lastRow().get(lastRow().size() - 1).text());
            row(at, !line.attached() || figureBefore).add(new Cell(0, 1, 1, List.of(line.placed()), line.place(0)));
        } else if (verdict == Seam.Verdict.CONTINUES) {
            lengthen(line.placed());
        }
        return verdict != Seam.Verdict.ENDS;
    }

    /** Where tabs stand behind the cells, the last of a row has none; text behind a figure is no such cell. */
    private boolean lastOfRow(int at) {
        Layout before = layouts.get(at - 1);
        boolean fits = CellText.figure(lines.get(at).print()) || !CellText.figure(lines.get(at - 1).print());
        return lines.get(at).attached() && before.kind() == Kind.CELL && before.leading() == 0 && fits;
    }

    private List<Cell> row(int at, boolean begins) {
        if (begins || rows.isEmpty()) {
            rows.add(new ArrayList<>());
            starts.add(at);
        }
        return lastRow();
    }

    private List<Cell> lastRow() {
        return rows.get(rows.size() - 1);
    }

    private void lengthen(Print print) {
        List<Cell> row = lastRow();
        Cell cell = row.remove(row.size() - 1);
        List<Print> prints = new ArrayList<>(cell.prints());
        prints.add(print);
        row.add(new Cell(cell.column(), 1, 1, prints, cell.place()));
    }
}
