package gouji.analysis.naming;

import java.util.Arrays;

/**
 * The best pairing of two sequences that keeps the order of both (Needleman and Wunsch, 1970). A pair of weight 0 is no
 * candidate and never made.
 */
public final class Alignment {

    /** Not paired with anything. */
    public static final int NONE = -1;

    private Alignment() {
    }

    /**
     * Pairs printed items with canonical ones.
     *
     * @param weight of printed item i for canonical item j; 0 or less where they cannot be paired
     * @param skipped what it costs to leave the canonical item j out
     * @return for each printed item its canonical one, or {@link #NONE}; of equal pairings the one that pairs earlier
     */
    public static int[] align(double[][] weight, double[] skipped) {
        int printed = weight.length;
        int canonical = skipped.length;
        double[][] best = new double[printed + 1][canonical + 1];
        for (int j = canonical - 1; j >= 0; j--) {
            best[printed][j] = best[printed][j + 1] - skipped[j];
        }
        for (int i = printed - 1; i >= 0; i--) {
            for (int j = canonical; j >= 0; j--) {
                double value = best[i + 1][j];
                if (j < canonical) {
                    value = Math.max(value, best[i][j + 1] - skipped[j]);
                    if (weight[i][j] > 0) {
                        value = Math.max(value, best[i + 1][j + 1] + weight[i][j]);
                    }
                }
                best[i][j] = value;
            }
        }
        return trace(weight, skipped, best);
    }

    private static int[] trace(double[][] weight, double[] skipped, double[][] best) {
        int[] pairs = new int[weight.length];
        Arrays.fill(pairs, NONE);
        int i = 0;
        int j = 0;
        while (i < weight.length && j < skipped.length) {
            if (weight[i][j] > 0 && best[i][j] == best[i + 1][j + 1] + weight[i][j]) {
                pairs[i++] = j++;
            } else if (best[i][j] == best[i][j + 1] - skipped[j]) {
                j++;
            } else {
                i++;
            }
        }
        return pairs;
    }
}
