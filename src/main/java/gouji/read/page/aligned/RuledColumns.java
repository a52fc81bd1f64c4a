package gouji.read.page.aligned;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.Extent;
import gouji.read.page.ruled.Rulings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where upright rulings part the columns of a table, though level ones do not part its rows. */
final class RuledColumns {

    /** The part of the table's height that a ruling's pieces take together: titles and labels over several columns interrupt it. */
    private static final double LONG = 0.2;

    /** Of an interval, on both sides, that leaves its middle. */
    private static final double MARGIN = 0.3;

    private RuledColumns() {
    }

    /** @return the x positions of rulings that stand beside a good part of the lines, from left to right */
    static List<Double> edges(List<TablePart> parts) {
        double height = 0;
        TreeMap<Double, Double> lengths = new TreeMap<>();
        for (TablePart part : parts) {
            height += part.bottom() - part.top();
            for (Ruling v : part.rules().vertical()) {
                Double near = lengths.floorKey(v.position() + Rulings.NEAR);
                double length = Math.max(0, Math.min(v.end(), part.bottom()) - Math.max(v.start(), part.top()));
                lengths.merge(near != null && v.position() - near <= Rulings.NEAR ? near : v.position(), length, Double::sum);
            }
        }
        double least = LONG * height;
        return lengths.entrySet().stream().filter(e -> e.getValue() > least).map(Map.Entry::getKey).toList();
    }

    /**
     * The columns of figures between the edges.
     *
     * @param figures where figures stand
     * @return none where a column has no edge at its left and right of its own
     */
    static List<Extent> between(List<Double> edges, List<Extent> figures) {
        List<Extent> columns = new ArrayList<>();
        int found = 0;
        for (int i = 1; i < edges.size(); i++) {
            Extent between = new Extent(edges.get(i - 1), edges.get(i));
            List<Extent> own = figures.stream().filter(f -> f.left() >= between.left() && f.right() <= between.right()).toList();
            double margin = MARGIN * (between.right() - between.left());
            columns.add(own.isEmpty() ? new Extent(between.left() + margin, between.right() - margin) : own.get(0));
            found += own.size() == 1 ? 1 : 0;
            if (own.size() > 1) {
                return List.of();
            }
        }
        return found == figures.size() ? columns : List.of();
    }
}
