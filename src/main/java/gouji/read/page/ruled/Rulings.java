package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.UnreadableException;
import gouji.read.drawn.LimitExceededException;
import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * Makes whole lines of the pieces that a page draws: neighbours within {@value #NEAR} points are one line, pieces of one line
 * are joined, and lines that almost meet do meet.
 *
 * @param horizontal from top to bottom
 * @param vertical   from left to right
 */
public record Rulings(List<Ruling> horizontal, List<Ruling> vertical) {

    public static final double NEAR = 3;

    /** So many pairs of lines are compared in some tenths of a second. */
    private static final int MOST_PAIRS = 20_000_000;

    /** Shorter than any side of a cell. */
    private static final double SHORTEST = 5;

    /**
     * The lines of a page, apart where a level gap parts them, so that one table's columns do not draw another's to them.
     *
     * @return from top to bottom
     */
    public static List<Rulings> ofPage(List<Ruling> drawn) {
        List<Ruling> fromTop = drawn.stream().sorted(Comparator.comparingDouble(Ruling::top)).toList();
        List<Rulings> bands = new ArrayList<>();
        int from = 0;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < fromTop.size(); i++) {
            if (i > from && fromTop.get(i).top() > bottom + NEAR) {
                bands.add(of(fromTop.subList(from, i)));
                from = i;
            }
            bottom = Math.max(bottom, fromTop.get(i).bottom());
        }
        if (from < fromTop.size()) {
            bands.add(of(fromTop.subList(from, fromTop.size())));
        }
        return bands;
    }

    private static Rulings of(List<Ruling> drawn) {
        List<Ruling> h = joined(clustered(drawn.stream().filter(Ruling::horizontal).toList()));
        List<Ruling> v = joined(clustered(drawn.stream().filter(r -> !r.horizontal()).toList()));
        return new Rulings(h, v).meeting();
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

    private static List<Ruling> clustered(List<Ruling> lines) {
        List<Ruling> sorted = lines.stream().sorted(Comparator.comparingDouble(Ruling::position)).toList();
        List<Ruling> out = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).position() - sorted.get(i - 1).position() > NEAR
                    || sorted.get(i).position() - sorted.get(from).position() > 1.5 * NEAR) {
                List<Ruling> cluster = sorted.subList(from, i);
                double position = mean(cluster);
                cluster.forEach(r -> out.add(r.at(position)));
                from = i;
            }
        }
        return out;
    }

    private static double mean(List<Ruling> cluster) {
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
        TreeMap<Double, List<Ruling>> byPosition = new TreeMap<>();
        lines.forEach(r -> byPosition.computeIfAbsent(r.position(), p -> new ArrayList<>()).add(r));
        List<Ruling> out = new ArrayList<>();
        for (List<Ruling> pieces : byPosition.values()) {
            pieces.sort(Comparator.comparingDouble(Ruling::start));
            Ruling whole = pieces.get(0);
            for (Ruling piece : pieces) {
                if (piece.start() <= whole.end() + NEAR) {
                    whole = whole.between(whole.start(), Math.max(whole.end(), piece.end()));
                } else {
                    addUnlessShort(whole, out);
                    whole = piece;
                }
            }
            addUnlessShort(whole, out);
        }
        return out;
    }

    private static void addUnlessShort(Ruling r, List<Ruling> out) {
        if (r.length() >= SHORTEST) {
            out.add(r);
        }
    }

    private static List<Ruling> stretched(List<Ruling> lines, List<Ruling> across) {
        return lines.stream().map(r -> r.between(meet(r.start(), r, across), meet(r.end(), r, across))).toList();
    }

    private static double meet(double end, Ruling r, List<Ruling> across) {
        double nearest = end;
        double distance = 1.5 * NEAR;
        for (Ruling a : across) {
            double d = Math.abs(a.position() - end);
            if (d < distance && a.start() <= r.position() + NEAR && a.end() >= r.position() - NEAR) {
                nearest = a.position();
                distance = d;
            }
        }
        return nearest;
    }
}
