package gouji.read.page.aligned;

import gouji.read.page.line.Extent;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Which neighbouring slots each of some labels stands for: a label stands at the middle (or at the begin) of its slots.
 */
final class Tiling {

    /** In points for each slot left without a label. */
    private final double skipped;
    private final double where;

    /**
     * @param where   0 where labels stand at the begin of their slots, 0.5 at their middle
     * @param skipped what leaving a slot out costs, in points
     */
    Tiling(double where, double skipped) {
        this.where = where;
        this.skipped = skipped;
    }

    /**
     * @param cost in points
     * @param runs for each label its first and last slot
     */
    record Tiles(double cost, int[][] runs) {
    }

    interface Allowed {
        boolean test(int label, int firstSlot, int lastSlot);
    }

    /**
     * @param slots  in order
     * @param labels in order
     * @return null where the labels do not fit
     */
    Tiles of(List<Extent> slots, List<Extent> labels, Allowed allowed) {
        int n = slots.size();
        int k = labels.size();
        double[][] best = new double[k + 1][n + 1];
        int[][] from = new int[k + 1][n + 1];
        for (int i = 0; i <= k; i++) {
            for (int s = 0; s <= n; s++) {
                best[i][s] = i == 0 ? s * skipped : Double.POSITIVE_INFINITY;
                from[i][s] = -1;
                if (i > 0 && s > 0) {
                    best[i][s] = best[i][s - 1] + skipped;
                    for (int first = 0; first < s; first++) {
                        if (allowed.test(i - 1, first, s - 1)) {
                            double cost = best[i - 1][first] + off(slots.get(first), slots.get(s - 1), labels.get(i - 1));
                            if (cost < best[i][s]) {
                                best[i][s] = cost;
                                from[i][s] = first;
                            }
                        }
                    }
                }
            }
        }
        return best[k][n] == Double.POSITIVE_INFINITY ? null : new Tiles(best[k][n], trace(from, k, n));
    }

    private double off(Extent first, Extent last, Extent label) {
        DoubleUnaryOperator at = width -> where * width;
        double slots = first.start() + at.applyAsDouble(last.end() - first.start());
        return Math.abs(slots - label.start() - at.applyAsDouble(label.end() - label.start()));
    }

    private static int[][] trace(int[][] from, int k, int n) {
        int[][] runs = new int[k][];
        int s = n;
        for (int i = k; i > 0; ) {
            if (from[i][s] < 0) {
                s--;
            } else {
                runs[i - 1] = new int[] {from[i][s], s - 1};
                s = from[i][s];
                i--;
            }
        }
        return runs;
    }
}
