package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import java.util.ArrayList;
import java.util.List;

/** Where the labels of a table stand in several columns, the words of a group in front of those of its rows. */
final class LabelColumns {

    /** A label over both columns outweighs so many that keep to one. */
    private static final int ACROSS = 2;

    private LabelColumns() {
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
