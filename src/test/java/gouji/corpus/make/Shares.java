package gouji.corpus.make;

import java.util.List;

/** The columns' shares of a table's width. */
final class Shares {

    private Shares() {
    }

    static double[] of(List<Integer> widths, Layout layout) {
        double[] shares = widths.stream().mapToDouble(Integer::doubleValue).toArray();
        if (layout.narrow() != null && widths.size() == 10) {
            shares[0] *= layout.narrow();
            shares[1] *= layout.narrow();
        }
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < shares.length; i++) {
            shares[i] /= sum;
        }
        return shares;
    }
}
