package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.ruled.Grid.GridCell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Tables whose rulings part rows but not columns of figures, as a frame and level lines do: a row's figures stand in one cell together,
 * or in none.
 */
public final class UnpartedColumns {

    /** So many words or figures beside each other are several columns'; fewer may be two parts of one cell. */
    private static final int LEAST_BESIDE = 3;

    private static final int LEAST_ROWS = 2;

    private UnpartedColumns() {
    }

    /** Whether what stands beside each other has no cells of its own. */
    public static boolean areIn(Grid grid, PageContent page) {
        Box table = grid.box();
        List<Glyph> glyphs = page.glyphs().stream().filter(g -> g.isIn(table) && !g.isBlank()).toList();
        List<ChunkLine> lines = ChunkLine.of(page.number(), glyphs, List.of());
        return grid.columnEdges().size() == 2 ? lines.stream().anyMatch(UnpartedColumns::isOfColumns) : shareCells(grid, lines);
    }

    /** Whether words stand beside each other, as over columns, or a figure behind its label. */
    private static boolean isOfColumns(ChunkLine line) {
        List<Chunk> chunks = line.chunks();
        return chunks.size() >= LEAST_BESIDE || chunks.size() > 1 && !chunks.get(0).isFigure() && chunks.get(1).isFigure();
    }

    private static boolean shareCells(Grid grid, List<ChunkLine> lines) {
        int rows = 0;
        for (ChunkLine line : lines) {
            Map<Integer, Long> byCell = line.figures().stream()
                    .collect(Collectors.groupingBy(figure -> cell(grid, figure.glyphs().get(0)), Collectors.counting()));
            long most = byCell.values().stream().max(Long::compare).orElse(0L);
            if (byCell.size() > 1 && most < ChunkLine.MANY) {
                return false;
            }
            rows += most >= ChunkLine.MANY ? LEAST_ROWS : most >= LEAST_BESIDE ? 1 : 0;
        }
        return rows >= LEAST_ROWS;
    }

    /** The number of the cell; of what stands in none, one more than the last. */
    private static int cell(Grid grid, Glyph glyph) {
        List<GridCell> cells = grid.cells();
        int at = 0;
        while (at < cells.size() && !cells.get(at).holds(glyph)) {
            at++;
        }
        return at;
    }
}
