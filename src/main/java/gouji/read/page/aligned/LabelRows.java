package gouji.read.page.aligned;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lines of print beside the figures belong to which row: a label of several lines stands with its middle, its first or
 * its last line beside the figures, in all rows alike.
 */
final class LabelRows {

    /** All costs are in ems. */
    private static final double ROW_WITHOUT_LABEL = 0.7;
    private static final double LABEL_WITHOUT_FIGURES = 1.2;
    static final double SAME_PITCH = 0.15;
    /** For each by which a label is away from its figures: what is set in a row's middle, or at its begin, is so exactly. */
    private static final double OFF = 4;
    private static final int MOST_LINES = 12;
    /** A line this near to the middle of figures stands beside them. */
    private static final double BESIDE = 0.3;
    private static final int NO_ROW = -1;

    private final List<Extent> lines;
    private final boolean[] begins;
    private final double[] rows;
    private final List<Ruling> between;
    private final double em;
    private final double pitch;
    private final boolean dense;
    private final boolean openAbove;
    private final boolean openBelow;
    private final double next;
    /** For each line the row beside whose figures it stands. */
    private final int[] beside;

    /**
     * @param lines   of labels, from top to bottom
     * @param begins  which of the lines surely begin a label
     * @param rows    the middles of the figures, from top to bottom
     * @param between lines ruled across
     * @param openAbove whether the first label may have begun on the page before
     * @param openBelow whether the last label may go on, on the next page
     * @param next    the middle of the line below them all; infinite where there is none
     */
    LabelRows(List<Extent> lines, boolean[] begins, double[] rows, List<Ruling> between, Spacing spacing, boolean openAbove,
            boolean openBelow, double next) {
        this.lines = lines;
        this.begins = begins;
        this.rows = rows;
        this.between = between;
        this.em = spacing.em();
        this.pitch = spacing.lines();
        this.dense = spacing.isDense();
        this.openAbove = openAbove;
        this.openBelow = openBelow;
        this.next = next;
        this.beside = lines.stream().mapToInt(this::besides).toArray();
    }

    /** Lines first to last; {@code row} -1 where no figures stand beside them. */
    record Label(int row, int first, int last) {
    }

    /** @param where the labels of more lines are set: 0 begin, 0.5 middle, 1 end */
    record Placed(double where, double cost, List<Label> labels) {
    }

    Placed best() {
        Placed best = null;
        for (double where : dense ? new double[] {0.5} : new double[] {0.5, 0, 1}) {
            Placed placed = place(where);
            if (best == null || placed.cost() < best.cost() - 0.01) {
                best = placed;
            }
        }
        return best;
    }

    private Placed place(double where) {
        int n = lines.size();
        int m = rows.length;
        double[][] best = new double[m + 1][n + 1];
        int[][] taken = new int[m + 1][n + 1];
        for (int r = 0; r <= m; r++) {
            for (int l = 0; l <= n; l++) {
                if (r + l == 0) {
                    continue;
                }
                best[r][l] = Double.POSITIVE_INFINITY;
                if (r > 0) {
                    offer(best, taken, r, l, best[r - 1][l] + ROW_WITHOUT_LABEL, 0);
                }
                double gaps = 0;
                for (int k = 1; k <= Math.min(l, MOST_LINES); k++) {
                    if (k > 1) {
                        gaps += gap(l - k, l - k + 1);
                    }
                    if (gaps == Double.POSITIVE_INFINITY) {
                        break;
                    }
                    if (r > 0 && !reaches(l - k, l - 1, r - 1)) {
                        offer(best, taken, r, l, best[r - 1][l - k] + gaps + off(l - k, l - 1, r - 1, where), k);
                    }
                    if (!reaches(l - k, l - 1, NO_ROW)) {
                        offer(best, taken, r, l, best[r][l - k] + gaps + LABEL_WITHOUT_FIGURES, -k);
                    }
                }
            }
        }
        List<Label> labels = new ArrayList<>();
        for (int r = m, l = n; r + l > 0; ) {
            int k = taken[r][l];
            if (k != 0) {
                labels.add(0, new Label(k > 0 ? r - 1 : NO_ROW, l - Math.abs(k), l - 1));
            }
            l -= Math.abs(k);
            r -= k >= 0 ? 1 : 0;
        }
        return new Placed(where, best[m][n], labels);
    }

    /** Whether a label of several lines stands beside the figures of another row: rows do not reach into each other. */
    private boolean reaches(int first, int last, int row) {
        for (int line = first; first < last && line <= last; line++) {
            if (beside[line] != NO_ROW && beside[line] != row) {
                return true;
            }
        }
        return false;
    }

    private int besides(Extent line) {
        return IntStream.range(0, rows.length).filter(r -> Math.abs(rows[r] - line.centre()) < BESIDE * em).findFirst().orElse(NO_ROW);
    }

    private static void offer(double[][] best, int[][] taken, int r, int l, double cost, int k) {
        if (cost < best[r][l]) {
            best[r][l] = cost;
            taken[r][l] = k;
        }
    }

    private double gap(int upper, int lower) {
        double distance = lines.get(lower).centre() - lines.get(upper).centre();
        boolean even = lower == lines.size() - 1 && next - lines.get(lower).centre() < distance + Spacing.EVEN * em;
        if (even || distance > pitch + SAME_PITCH * em || begins[lower] || isRuled(lines.get(upper).centre(), lines.get(lower).centre())) {
            return Double.POSITIVE_INFINITY;
        }
        return Math.max(0, distance - pitch) / em;
    }

    private double off(int first, int last, int row, double where) {
        double from = lines.get(first).centre();
        double to = lines.get(last).centre();
        if (isRuled(Math.min(from, rows[row]), Math.max(to, rows[row]))) {
            return Double.POSITIVE_INFINITY;
        }
        boolean cut = openAbove && first == 0 || openBelow && last == lines.size() - 1;
        return (cut ? 1 : OFF) * Math.abs(from + where * (to - from) - rows[row]) / em;
    }

    private boolean isRuled(double top, double bottom) {
        return between.stream().anyMatch(h -> h.position() > top && h.position() < bottom);
    }
}
