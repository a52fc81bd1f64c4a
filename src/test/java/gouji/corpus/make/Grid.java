package gouji.corpus.make;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A table to be printed: cells with their spans, row by row, as HTML orders them. Written as one string a row, cells
 * between bars; {@code text^RxC} spans R rows and C columns, {@code =id} stands for the figures of a row or for one figure.
 */
public record Grid(List<List<Cell>> rows, List<Integer> widths) {

    /** @param figures the row whose figures the cell is one of, or null */
    public record Cell(String text, int rows, int columns, String figures) {
    }

    /** One figure as printed. */
    public record Figure(String row, String print) {
    }

    /** @param widths of the columns, relative to each other; where there are none, all are alike */
    public static Grid of(List<String> lines, Function<String, List<Figure>> figures, Set<String> omit, List<Integer> widths) {
        List<List<Cell>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(cells(line, figures));
        }
        for (int r = rows.size() - 1; r >= 0; r--) {
            if (rows.get(r).stream().anyMatch(c -> c.figures() != null && omit.contains(c.figures()))) {
                remove(rows, r);
            }
        }
        return new Grid(rows, widths.isEmpty() ? Collections.nCopies(rows.get(0).stream().mapToInt(Cell::columns).sum(), 1) : widths);
    }

    static List<Cell> cells(String line, Function<String, List<Figure>> figures) {
        List<Cell> cells = new ArrayList<>();
        for (String part : line.split("\\|", -1)) {
            String text = part.strip();
            int rows = 1;
            int columns = 1;
            int caret = text.lastIndexOf('^');
            if (caret >= 0) {
                String[] spans = text.substring(caret + 1).split("x");
                rows = Integer.parseInt(spans[0]);
                columns = Integer.parseInt(spans[1]);
                text = text.substring(0, caret);
            }
            if (text.startsWith("=")) {
                for (Figure figure : figures.apply(text.substring(1))) {
                    cells.add(new Cell(figure.print(), rows, columns, figure.row()));
                }
            } else {
                cells.add(new Cell(text, rows, columns, null));
            }
        }
        return cells;
    }

    private static void remove(List<List<Cell>> rows, int gone) {
        for (int r = 0; r < gone; r++) {
            int reach = gone - r;
            rows.get(r).replaceAll(c -> c.rows() > reach ? new Cell(c.text(), c.rows() - 1, c.columns(), c.figures()) : c);
        }
        List<Cell> below = rows.get(gone).stream().filter(c -> c.rows() > 1)
                .map(c -> new Cell(c.text(), c.rows() - 1, c.columns(), c.figures())).toList();
        rows.remove(gone);
        if (!below.isEmpty()) {
            rows.get(gone).addAll(0, below);
        }
    }

    /** Calls for every place of the full grid, row by row: the cell that begins there, or that covers it. */
    public List<List<Place>> places() {
        int columns = rows.get(0).stream().mapToInt(Cell::columns).sum();
        Cell[][] covering = new Cell[rows.size()][columns];
        List<List<Place>> all = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            List<Place> line = new ArrayList<>();
            int next = 0;
            for (int c = 0; c < columns; c++) {
                if (covering[r][c] != null) {
                    Cell above = covering[r][c];
                    boolean first = c == 0 || covering[r][c - 1] != above;
                    line.add(new Place(above, false, first));
                    continue;
                }
                if (next == rows.get(r).size()) {
                    throw new IllegalArgumentException("row " + (r + 1) + " has too few cells: " + rows.get(r));
                }
                Cell cell = rows.get(r).get(next++);
                for (int down = 0; down < cell.rows() && r + down < rows.size(); down++) {
                    for (int right = 0; right < cell.columns(); right++) {
                        covering[r + down][c + right] = cell;
                    }
                }
                line.add(new Place(cell, true, true));
                for (int right = 1; right < cell.columns(); right++) {
                    line.add(new Place(cell, false, false));
                }
                c += cell.columns() - 1;
            }
            if (next != rows.get(r).size()) {
                throw new IllegalArgumentException("row " + (r + 1) + " has too many cells: " + rows.get(r));
            }
            all.add(line);
        }
        return all;
    }

    /**
     * @param begins whether the cell's text stands here
     * @param first  whether this is the first of the cell's columns in this row
     */
    public record Place(Cell cell, boolean begins, boolean first) {
    }
}
