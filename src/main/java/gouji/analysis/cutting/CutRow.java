package gouji.analysis.cutting;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A row as it is taken.
 *
 * @param number      of the printed row (of the upper one of two joined), from 0 within the form's table
 * @param table       id of the printed table it stands in
 * @param lost        position of the figure that the row is taken to have lost, or -1
 * @param parts       what its cells are to it
 */
public record CutRow(int number, int table, List<CutCell> cells, int lost, RowParts parts) {

    /** No figure is taken to be lost. */
    public static final int NONE = -1;

    public CutRow(int number, int table, List<CutCell> cells, int lost) {
        this(number, table, List.copyOf(cells), lost, RowParts.of(cells));
    }

    /** Without its parts, which its cells make. */
    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof CutRow row && row.hashCode() == hashCode() && row.number == number && row.table == table && row.lost == lost
                && row.cells.equals(cells);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * number + lost) + parts.hash();
    }

    CutRow with(List<CutCell> other) {
        return new CutRow(number, table, other, lost);
    }

    CutRow lacking(int position) {
        return new CutRow(number, table, cells, position, parts);
    }

    /** In columns. */
    public int width() {
        return parts.width();
    }

    /** In columns, without the empty cells at its end. */
    int printedWidth() {
        return parts.printedWidth();
    }

    /** What its cells print, bars between them. */
    public String raw() {
        return cells.stream().map(CutCell::raw).collect(Collectors.joining(" | "));
    }

    public List<CutCell> figures() {
        return parts.figures();
    }

    /** The words in front of the first figure; all words where there is none. */
    public List<CutCell> labels() {
        return parts.labels();
    }

    /** What stands behind the last label: figures and empty cells. */
    public List<CutCell> figureArea() {
        return parts.figureArea();
    }
}
