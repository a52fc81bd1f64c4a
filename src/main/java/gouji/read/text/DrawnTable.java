package gouji.read.text;

import gouji.document.Cell;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.characters.Span;
import gouji.read.text.Layout.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A table of a text whose every cell is drawn with lines around it, so that it may hold several lines and cover several rows and columns.
 * Where lines are drawn under the header only, as where a line is a row, it is no such table.
 */
final class DrawnTable {

    private static final int MOST_COLUMNS = 100;
    private static final int FEWEST_STROKES = 3;

    private final List<Line> lines;
    private final List<int[]> canvas;
    private final List<Integer> bars;
    private final boolean[][] done;
    /** For each line the number of the row in which it stands; a line with a ruling in it begins the next. */
    private final int[] rowOf;
    private final int rows;
    /** Whether a row takes several lines. */
    private final boolean tall;

    private DrawnTable(List<Line> lines, List<int[]> canvas, List<Integer> bars) {
        this.lines = lines;
        this.canvas = canvas;
        this.bars = bars;
        this.done = new boolean[lines.size()][bars.size() - 1];
        this.rowOf = new int[lines.size()];
        int row = -1;
        for (int y = 0; y < lines.size(); y++) {
            row += ruled(y) ? 1 : 0;
            rowOf[y] = row;
        }
        this.rows = row;
        this.tall = TallRows.areIn(lines, this::ruled);
    }

    /** The line behind the drawn lines that begin with one. */
    static int end(List<Line> lines, List<Layout> layouts, int start) {
        int end = start;
        while (end < lines.size() && layouts.get(end).kind() == Kind.PIPES && (end == start || lines.get(end).attached())) {
            end++;
        }
        return end;
    }

    /** The table that lines draw from the first to the last; nothing where they draw none. */
    static Optional<Table> of(List<Line> lines, int id) {
        if (lines.size() < 3 || !PipeLines.ruling(lines.get(0)) || !PipeLines.ruling(lines.get(lines.size() - 1))) {
            return Optional.empty();
        }
        for (DrawnColumns columns : DrawnColumns.ALL) {
            List<int[]> canvas = lines.stream().map(columns::of).toList();
            TreeSet<Integer> bars = new TreeSet<>();
            canvas.forEach(line -> bars.addAll(DrawnColumns.bars(line)));
            boolean even = canvas.stream().mapToInt(line -> line.length).distinct().count() == 1;
            if (even && bars.size() > 2 && bars.size() <= MOST_COLUMNS && bars.last() == canvas.get(0).length - 1) {
                return new DrawnTable(lines, canvas, List.copyOf(bars)).read(id);
            }
        }
        return Optional.empty();
    }

    private Optional<Table> read(int id) {
        List<List<Cell>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            cells.add(new ArrayList<>());
        }
        for (int y = 0; y < lines.size(); y++) {
            for (int column = 0; column < bars.size() - 1; column++) {
                if (!done[y][column] && !ruling(y, column)) {
                    Optional<Cell> cell = cell(y, column);
                    if (cell.isEmpty()) {
                        return Optional.empty();
                    }
                    cells.get(rowOf[y]).add(cell.get());
                }
            }
        }
        if (cells.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(new Table(id, Table.Grid.SPANS, cells.stream().map(Row::new).toList(), List.of(), cells.get(0).get(0).place()));
    }

    /** The cell whose upper left corner is there; nothing if it has not four sides, or holds several figures where a line may be a row. */
    private Optional<Cell> cell(int top, int left) {
        int right = left + 1;
        while (right < bars.size() - 1 && !bar(top, right)) {
            right++;
        }
        int bottom = top;
        while (bottom < lines.size() && !ruling(bottom, left)) {
            bottom++;
        }
        List<Print> prints = new ArrayList<>();
        int figures = 0;
        for (int y = top; y < bottom; y++) {
            for (int column = left; column < right; column++) {
                if (done[y][column] || ruling(y, column) || column > left && bar(y, column)) {
                    return Optional.empty();
                }
                done[y][column] = true;
            }
            if (!bar(y, left) || !bar(y, right)) {
                return Optional.empty();
            }
            Span span = Span.of(lines.get(y).text(), index(y, bars.get(left)) + 1, index(y, bars.get(right)));
            if (!span.empty()) {
                prints.add(Pieces.print(lines.get(y), span));
                figures += Pieces.figure(lines.get(y), span) ? 1 : 0;
            }
        }
        for (int column = left; column < right; column++) {
            if (bottom == lines.size() || !ruling(bottom, column)) {
                return Optional.empty();
            }
        }
        return figures > 1 && !tall ? Optional.empty() : Optional.of(new Cell(left, right - left, rowOf[bottom] - rowOf[top], prints,
                lines.get(top).place(index(top, bars.get(left)) + 1)));
    }

    /** The index in its line of what stands at a column. */
    private int index(int y, int column) {
        int at = 0;
        for (int x = 0; x < column; x++) {
            at += canvas.get(y)[x] == DrawnColumns.COVERED ? 0 : Character.charCount(canvas.get(y)[x]);
        }
        String text = lines.get(y).text();
        return text.length() - text.stripLeading().length() + at;
    }

    private boolean bar(int y, int bar) {
        return DrawnColumns.bar(canvas.get(y)[bars.get(bar)]);
    }

    private boolean ruled(int y) {
        for (int column = 0; column < bars.size() - 1; column++) {
            if (ruling(y, column)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is drawn all over a column; a stroke or two may be print, in place of a figure. */
    private boolean ruling(int y, int column) {
        int[] line = canvas.get(y);
        int strokes = 0;
        for (int x = bars.get(column) + 1; x < bars.get(column + 1); x++) {
            if (!DrawnColumns.stroke(line[x]) && line[x] != DrawnColumns.COVERED) {
                return false;
            }
            strokes += line[x] == DrawnColumns.COVERED ? 0 : 1;
        }
        return strokes >= FEWEST_STROKES;
    }
}
