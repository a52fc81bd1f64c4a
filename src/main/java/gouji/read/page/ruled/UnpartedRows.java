package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.drawn.Direction;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Lines;
import gouji.read.page.line.TextLine;
import gouji.read.page.line.WrappedNumbers;
import gouji.read.page.ruled.Grid.GridCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Tables whose rulings part columns but not rows: in one row between rulings, most columns hold words over figures, or figures
 * that leave room for more digits over others, all beside each other.
 */
public final class UnpartedRows {

    /** So many columns of figures show rows; fewer may hold two numbers in a cell by chance. */
    private static final int LEAST_COLUMNS = 2;

    /** In ems; baselines that lie less apart are those of one line. */
    private static final double ONE_LINE = 0.1;

    private UnpartedRows() {
    }

    /** Whether a row of the grid holds several rows of figures, or of words over them. */
    public static boolean areIn(Grid grid, PageContent page) {
        Box table = grid.box();
        List<Glyph> glyphs = page.glyphs().stream().filter(g -> g.isIn(table) && !g.isBlank()).toList();
        for (int r = 0; r < grid.rows(); r++) {
            List<CellGlyphs> print = print(grid, r, glyphs);
            if (print.stream().filter(CellGlyphs::isTall).count() < LEAST_COLUMNS) {
                continue;
            }
            List<Column> figures = print.stream().map(c -> column(c, page.number())).filter(c -> !c.figures().isEmpty()).toList();
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

    /** What the cells of one row alone print. */
    private static List<CellGlyphs> print(Grid grid, int row, List<Glyph> glyphs) {
        List<GridCell> cells = grid.cells().stream().filter(c -> c.row() == row && c.rowSpan() == 1).toList();
        List<CellGlyphs> print = cells.stream().map(c -> new CellGlyphs(c.box(), new ArrayList<>())).toList();
        double top = grid.rowEdges().get(row);
        double bottom = grid.rowEdges().get(row + 1);
        for (Glyph g : glyphs) {
            for (int i = 0; g.centreY() >= top && g.centreY() <= bottom && i < cells.size(); i++) {
                if (cells.get(i).holds(g)) {
                    print.get(i).glyphs().add(g);
                }
            }
        }
        return print;
    }

    private record CellGlyphs(Box cell, List<Glyph> glyphs) {

        /** Whether its glyphs may stand on several lines; most cells print one, and need not be looked at. */
        boolean isTall() {
            if (glyphs.isEmpty()) {
                return false;
            }
            double first = glyphs.get(0).baseline();
            return glyphs.stream().anyMatch(g -> g.direction() != Direction.RIGHTWARDS || Math.abs(g.baseline() - first) > ONE_LINE * g.em());
        }
    }

    /** Nothing where a figure goes on in the next line. */
    private static Column column(CellGlyphs print, int page) {
        List<TextLine> lines = Lines.of(page, print.glyphs());
        if (WrappedNumbers.prints(lines, print.cell()).size() < lines.size()) {
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
