package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import java.util.ArrayList;
import java.util.List;

/** Where the labels of a table stand in several columns, the words of a group in front of those of its rows. */
final class LabelColumns {

    /** A label over both columns outweighs so many that keep to one. */
    private static final int ACROSS = 2;

    /** In points. */
    private static final double SAME = 0.5;

    private LabelColumns() {
    }

    /**
     * The lines of a table with its labels cut apart that nearly touch: those of the second column begin where others of it do.
     *
     * @param end where the figures begin
     */
    static List<ChunkLine> parted(List<ChunkLine> lines, double end) {
        List<Double> begins = new ArrayList<>();
        for (ChunkLine line : lines) {
            line.chunks().stream().filter(c -> !c.isFigure() && c.box().left() < end).forEach(c -> begins.add(c.box().left()));
        }
        List<Double> common = begins.stream().filter(x -> begins.stream().filter(other -> Math.abs(other - x) < SAME).count() > 1).toList();
        return lines.stream().map(line -> line.cutAt(common)).toList();
    }

    /** @return the x positions that part the columns, from left to right; none for a single column */
    static List<Double> edges(List<Chunk> labels) {
        List<Double> edges = new ArrayList<>();
        part(labels, edges);
        edges.sort(null);
        return edges;
    }

    private static void part(List<Chunk> labels, List<Double> edges) {
        double best = 0;
        List<Chunk> left = null;
        List<Chunk> right = null;
        for (Chunk begin : labels) {
            double x = begin.box().left() - 0.05 * begin.em();
            List<Chunk> before = labels.stream().filter(c -> c.box().right() <= x).toList();
            List<Chunk> behind = labels.stream().filter(c -> c.box().left() >= x).toList();
            int across = labels.size() - before.size() - behind.size();
            double score = before.size() + behind.size() - ACROSS * across;
            if (!before.isEmpty() && behind.size() > 1 && score > best) {
                best = score;
                left = before;
                right = behind;
            }
        }
        if (left != null) {
            double end = left.stream().mapToDouble(c -> c.box().right()).max().orElseThrow();
            double begin = right.stream().mapToDouble(c -> c.box().left()).min().orElseThrow();
            edges.add((end + begin) / 2);
            part(left, edges);
            part(right, edges);
        }
    }
}
