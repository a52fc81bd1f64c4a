package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.UnreadableException;
import gouji.read.drawn.LimitExceededException;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Makes whole lines of the pieces that a page draws: neighbours within {@value #NEAR} points are one line, pieces of one line
 * are joined, and lines that almost meet do meet.
 *
 * @param horizontal from top to bottom
 * @param vertical   from left to right
 */
public record Rulings(List<Ruling> horizontal, List<Ruling> vertical) {

    public static final double NEAR = 3;

    /** Pieces of one drawn line lie this near to each other; what is left is rounding. */
    private static final double SAME = 0.3;

    /** So many pairs of lines are compared in some tenths of a second. */
    static final int MOST_PAIRS = 20_000_000;

    /** Shorter than any side of a cell. */
    static final double SHORTEST = 5;

    /**
     * The lines of a page, apart where a level gap parts them, so that one table's columns do not draw another's to them.
     *
     * @param gap between two lines that are one ruling, at most
     * @return from top to bottom
     */
    public static List<Rulings> ofPage(PageContent page, double gap) {
        List<Ruling> drawn = Bars.withoutPrint(page);
        List<Ruling> fromTop = Stream.concat(pieced(drawn, true), pieced(drawn, false))
                .sorted(Comparator.comparingDouble(r -> r.ink().top())).toList();
        List<Rulings> bands = new ArrayList<>();
        int from = 0;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < fromTop.size(); i++) {
            if (i > from && fromTop.get(i).ink().top() > bottom + gap) {
                bands.add(ofBand(fromTop.subList(from, i), gap));
                from = i;
            }
            bottom = Math.max(bottom, fromTop.get(i).ink().bottom());
        }
        if (from < fromTop.size()) {
            bands.add(ofBand(fromTop.subList(from, fromTop.size()), gap));
        }
        return bands;
    }

    private static Stream<Ruling> pieced(List<Ruling> drawn, boolean horizontal) {
        return Pieces.joined(clustered(only(drawn, horizontal), r -> SAME)).stream();
    }

    private static Rulings ofBand(List<Ruling> lines, double gap) {
        return of(Stream.of(true, false).flatMap(level -> DoubledLines.merged(only(lines, level), gap).stream()).toList());
    }

    private static List<Ruling> only(List<Ruling> lines, boolean horizontal) {
        return lines.stream().filter(r -> r.horizontal() == horizontal).toList();
    }

    private static Rulings of(List<Ruling> lines) {
        ToDoubleFunction<Ruling> near = r -> Math.max(NEAR, r.thickness() / 2);
        return new Rulings(joined(clustered(only(lines, true), near)), joined(clustered(only(lines, false), near))).meeting();
    }

    /** The same lines and some more. */
    Rulings with(List<Ruling> more) {
        List<Ruling> all = new ArrayList<>(horizontal);
        all.addAll(vertical);
        all.addAll(more);
        return of(all);
    }

    /** The parts of them between two x positions. */
    public Rulings within(double left, double right) {
        Box clip = new Box(left, Double.NEGATIVE_INFINITY, right, Double.POSITIVE_INFINITY);
        return new Rulings(horizontal.stream().flatMap(r -> r.within(clip).stream()).toList(),
                vertical.stream().flatMap(r -> r.within(clip).stream()).toList());
    }

    private Rulings meeting() {
        if ((long) horizontal.size() * vertical.size() > MOST_PAIRS) {
            throw new LimitExceededException(new UnreadableException("read.page.too-many-cells", MOST_PAIRS));
        }
        return new Rulings(joined(stretched(horizontal, vertical)), joined(stretched(vertical, horizontal)));
    }

    /** Lines that are this near to their neighbours, but no long row of them, at one position. */
    private static List<Ruling> clustered(List<Ruling> lines, ToDoubleFunction<Ruling> near) {
        List<Ruling> sorted = lines.stream().sorted(Comparator.comparingDouble(Ruling::position)).toList();
        List<Ruling> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            double reach = i == sorted.size() ? 0 : Math.max(near.applyAsDouble(sorted.get(i)), near.applyAsDouble(sorted.get(i - 1)));
            if (i == sorted.size() || sorted.get(i).position() - sorted.get(i - 1).position() > reach
                    || sorted.get(i).position() - sorted.get(from).position() > 1.5 * reach) {
                List<Ruling> cluster = sorted.subList(from, i);
                double position = mean(cluster);
                cluster.forEach(r -> out.add(r.at(position)));
                from = i;
            }
        }
        return out;
    }

    static double mean(List<Ruling> cluster) {
        double weight = 0;
        double sum = 0;
        for (Ruling r : cluster) {
            double w = Math.max(r.length(), 0.01);
            weight += w;
            sum += w * r.position();
        }
        return sum / weight;
    }

    private static List<Ruling> joined(List<Ruling> lines) {
        return Pieces.joined(lines).stream().filter(r -> r.length() >= SHORTEST).toList();
    }

    private static List<Ruling> stretched(List<Ruling> lines, List<Ruling> across) {
        return lines.stream().map(r -> r.between(meet(r.start(), r, across), meet(r.end(), r, across))).toList();
    }

    private static double meet(double end, Ruling r, List<Ruling> across) {
        double nearest = end;
        double distance = 1.5 * NEAR;
        for (Ruling a : across) {
            double d = Math.max(0, Math.abs(a.position() - end) - a.thickness() / 2);
            if (d < distance && a.start() <= r.far() + NEAR && a.end() >= r.near() - NEAR) {
                nearest = a.position();
                distance = d;
            }
        }
        return nearest;
    }
}
