package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Where the figures of a table stand under each other. */
final class FigureColumns {

    private FigureColumns() {
    }

    /**
     * The columns that the figures of some lines make. Lines with many figures are heard first: a figure that stands alone in its
     * line may belong to a cell merged over several columns.
     *
     * @param known columns of the same table on the page before, or none
     * @return from left to right, apart from each other
     */
    static List<Extent> of(List<ChunkLine> lines, List<Extent> known) {
        List<Extent> columns = new ArrayList<>(known);
        List<List<Chunk>> rows = lines.stream().map(ChunkLine::figures).filter(f -> !f.isEmpty())
                .sorted(Comparator.comparingInt((List<Chunk> f) -> f.size()).reversed()).toList();
        for (List<Chunk> row : rows) {
            for (Chunk c : row) {
                List<Extent> under = columns.stream().filter(c::overlaps).toList();
                if (under.size() <= 1) {
                    Extent own = new Extent(c.box().left(), c.box().right());
                    columns.removeAll(under);
                    columns.add(under.isEmpty() ? own : under.get(0).union(own.left(), own.right()));
                }
            }
        }
        columns.sort(Comparator.comparingDouble(Extent::left));
        return columns;
    }
}
