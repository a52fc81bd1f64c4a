package gouji.analysis.naming;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is printed is paired with what the form has, in the order of both. */
class AlignmentTest {

    private static final int NONE = Alignment.NONE;

    @Test
    void likePairsWithLike() {
        assertArrayEquals(new int[] {0, 1, 2}, align(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}));
    }

    @Test
    void aLostRowIsLeftOut() {
        assertArrayEquals(new int[] {0, 2}, align(new double[][] {{1, 0, 0}, {0, 0, 1}}));
    }

    @Test
    void anExtraPrintIsPairedWithNothing() {
        assertArrayEquals(new int[] {0, NONE, 1}, align(new double[][] {{1, 0}, {0, 0}, {0, 1}}));
    }

    @Test
    void aWordThatStandsTwiceInTheFormIsWhereItsNeighboursPutIt() {
        assertArrayEquals(new int[] {1, 2}, align(new double[][] {{0, 1, 0}, {1, 0, 1}}), "other, behind the second row, is the third");
        assertArrayEquals(new int[] {0, 1}, align(new double[][] {{1, 0, 1}, {0, 1, 0}}), "other, before the second row, is the first");
    }

    @Test
    void twoThatCrossCannotBothBePaired() {
        assertArrayEquals(new int[] {NONE, 0}, align(new double[][] {{0, 0.5}, {0.9, 0}}));
    }

    @Test
    void ofEqualPairingsTheEarlierIsTaken() {
        assertArrayEquals(new int[] {0}, align(new double[][] {{0.7, 0.7}}));
    }

    @Test
    void nothingIsPairedWithoutACandidate() {
        assertArrayEquals(new int[] {NONE, NONE}, align(new double[][] {{0, 0}, {0, 0}}));
        assertArrayEquals(new int[0], Alignment.align(new double[0][], new double[3]));
        assertArrayEquals(new int[] {NONE}, Alignment.align(new double[1][0], new double[0]));
    }

    @RepeatedTest(300)
    void noOtherPairingInOrderWeighsMore(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        double[][] weight = new double[random.nextInt(5)][1 + random.nextInt(5)];
        double[] skipped = new double[weight.length == 0 ? 2 : weight[0].length];
        for (double[] row : weight) {
            for (int j = 0; j < row.length; j++) {
                row[j] = random.nextBoolean() ? 0 : random.nextInt(8) / 8.0;
            }
        }
        for (int j = 0; j < skipped.length; j++) {
            skipped[j] = random.nextInt(3) / 8.0;
        }
        int[] pairs = Alignment.align(weight, skipped);
        assertEquals(best(weight, skipped, 0, 0), sum(weight, skipped, pairs), 1e-9);
    }

    private static int[] align(double[][] weight) {
        return Alignment.align(weight, new double[weight[0].length]);
    }

    /** Brute force: each printed item is left out or paired with each canonical one from here on. */
    private static double best(double[][] weight, double[] skipped, int i, int from) {
        double left = 0;
        for (int j = from; j < skipped.length; j++) {
            left -= skipped[j];
        }
        if (i == weight.length) {
            return left;
        }
        double best = best(weight, skipped, i + 1, from);
        double passed = 0;
        for (int j = from; j < skipped.length; j++) {
            if (weight[i][j] > 0) {
                best = Math.max(best, weight[i][j] - passed + best(weight, skipped, i + 1, j + 1));
            }
            passed += skipped[j];
        }
        return best;
    }

    private static double sum(double[][] weight, double[] skipped, int[] pairs) {
        double sum = 0;
        int next = 0;
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != NONE) {
                assertTrue(pairs[i] >= next && weight[i][pairs[i]] > 0, "in order, and a candidate");
                for (; next < pairs[i]; next++) {
                    sum -= skipped[next];
                }
                sum += weight[i][next++];
            }
        }
        for (; next < skipped.length; next++) {
            sum -= skipped[next];
        }
        return sum;
    }
}
