package gouji.analysis.cutting;

import java.util.List;

/**
 * A row as it is taken.
 *
 * @param number      of the printed row (of the upper one of two joined), from 0 within the form's table
 * @param table       id of the printed table it stands in
 * @param lost        position of the figure that the row is taken to have lost, or -1
 */
public record CutRow(int number, int table, List<CutCell> cells, int lost) {

    /** No figure is taken to be lost. */
    public static final int NONE = -1;

    public CutRow {
        cells = List.copyOf(cells);
    }

    CutRow with(List<CutCell> other) {
        return new CutRow(number, table, other, lost);
    }

    /** In columns. */
    public int width() {
        return cells.stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    }

    CutRow lacking(int position) {
        return new CutRow(number, table, cells, position);
    }

    public List<CutCell> figures() {
        return cells.stream().filter(CutCell::isFigure).toList();
    }

    /** The words in front of the first figure; all words where there is none. */
    public List<CutCell> labels() {
        int first = firstFigure();
        return cells.subList(0, first < 0 ? cells.size() : first).stream().filter(CutCell::isWords).toList();
    }

    /** What stands behind the last label: figures and empty cells. */
    public List<CutCell> figureArea() {
        int begin = 0;
        int first = firstFigure();
        for (int i = 0; i < (first < 0 ? cells.size() : first); i++) {
            if (cells.get(i).isWords()) {
                begin = i + 1;
            }
        }
        return cells.subList(begin, cells.size()).stream().filter(cell -> !cell.isWords()).toList();
    }

    private int firstFigure() {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isFigure()) {
                return i;
            }
        }
        return -1;
    }
}
