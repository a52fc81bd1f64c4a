package gouji.read.page;

import gouji.read.page.Grid.GridCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables whose rulings part columns but not rows: in one row between rulings, most columns hold words over figures, or figures
 * that leave room for more digits over others, all beside each other.
 */
final class UnpartedRows {

    /** So many columns of figures show rows; fewer may hold two numbers in a cell by chance. */
    private static final int LEAST_COLUMNS = 2;

    private UnpartedRows() {
    }

    /** Whether a row of the grid holds several rows of figures, or of words over them. */
    static boolean areIn(Grid grid, PageContent page) {
        List<Glyph> glyphs = page.glyphs().stream().filter(g -> !g.isBlank() && grid.holds(g)).toList();
        for (int r = 0; r < grid.rows(); r++) {
            int row = r;
            List<Column> figures = grid.cells().stream().filter(c -> c.row() == row && c.rowSpan() == 1)
                    .map(c -> column(c, glyphs, page.number())).filter(c -> !c.figures().isEmpty()).toList();
            List<Column> several = figures.stream().filter(Column::isSeveral).toList();
            if (several.size() >= LEAST_COLUMNS && 2 * several.size() > figures.size() && areBesideEachOther(several)) {
                return true;
            }
        }
        return false;
    }

    /**
     * What one column prints between two rulings.
     *
     * @param figures lines that are figures
     * @param headed  whether words stand over the first of them
     */
    private record Column(List<TextLine> figures, boolean headed) {

        boolean isSeveral() {
            return figures.size() > 1 || headed;
        }
    }

    /** Nothing where a figure goes on in the next line. */
    private static Column column(GridCell cell, List<Glyph> glyphs, int page) {
        List<TextLine> lines = Lines.of(page, glyphs.stream().filter(cell::holds).toList());
        if (WrappedNumbers.prints(lines, cell.box()).size() < lines.size()) {
            return new Column(List.of(), false);
        }
        List<TextLine> figures = lines.stream().filter(l -> Chunk.of(l.glyphs()).isFigure()).toList();
        return new Column(figures, !figures.isEmpty() && lines.get(0) != figures.get(0));
    }

    private static boolean areBesideEachOther(List<Column> columns) {
        List<TextLine> lines = columns.stream().flatMap(c -> c.figures().stream()).toList();
        List<TextLine> shared = new ArrayList<>();
        for (TextLine line : lines) {
            long beside = columns.stream().filter(c -> c.figures().stream().anyMatch(o -> isBeside(line, o))).count();
            if (beside >= LEAST_COLUMNS && shared.stream().noneMatch(o -> isBeside(line, o))) {
                shared.add(line);
            }
        }
        return shared.size() > 1 || shared.size() == 1 && columns.stream().allMatch(Column::headed);
    }

    private static boolean isBeside(TextLine a, TextLine b) {
        return Math.abs(a.baseline() - b.baseline()) < ChunkLine.SAME_ROW * a.em() / 2;
    }
}
