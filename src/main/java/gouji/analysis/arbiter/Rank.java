package gouji.analysis.arbiter;

import java.util.Comparator;

/**
 * How well a reading of a table stands, most important first.
 *
 * @param impossible relations that cannot hold, whatever the open figures are: fewer is better
 * @param displaced  figures moved out of the column that the header over them gives: fewer is better
 * @param borneOut   relations that hold on printed figures, 0 = 0 not counted: more is better
 * @param figures    figures under a name of row and column: more is better
 * @param labels     how well the labels of rows with figures are matched, in thousandths: more is better
 * @param gaps        figure cells that print several numbers: fewer is better
 * @param moved      figures taken out of the place they are printed in: fewer is better
 * @param blankAsZero relations that hold if empty cells are 0: more is better, where nothing else decides
 */
public record Rank(int impossible, int displaced, int borneOut, int figures, int labels, int gaps, int moved, int blankAsZero)
        implements Comparable<Rank> {

    private static final int MANY_MORE = 2;
    /** What is printed decides. */
    private static final Comparator<Rank> PRINTED = Comparator.comparingInt((Rank rank) -> -rank.impossible)
            .thenComparingInt(rank -> -rank.displaced).thenComparingInt(Rank::borneOut).thenComparingInt(Rank::figures)
            .thenComparingInt(Rank::labels).thenComparingInt(rank -> -rank.gaps).thenComparingInt(rank -> -rank.moved);
    private static final Comparator<Rank> BETTER = PRINTED.thenComparingInt(Rank::blankAsZero);

    /** Whether the sums speak for this reading, not only its names and places. */
    boolean isBorneOutAgainst(Rank other) {
        return impossible < other.impossible || borneOut > other.borneOut;
    }

    /** Two prints may be one number; but no sum is made to hold by leaving figures without a place. */
    boolean keepsFiguresOf(Rank other) {
        return figures >= other.figures - 1;
    }

    /** Whether it has places for a row of figures that has none in the other. */
    boolean placesMoreThan(Rank other) {
        return figures > other.figures + 1 && labels > other.labels;
    }

    /**
     * Whether it cuts apart cells of several numbers that say nothing in the other, gives them names, and more relations hold by it than
     * fail: those that fail could not be asked before, and may fail for another reason.
     */
    boolean isClearerThan(Rank other) {
        return gaps < other.gaps && placesMoreThan(other)
                && borneOut - other.borneOut > MANY_MORE * (impossible - other.impossible);
    }

    /** Whether only empty cells, if they are zeros, may tell them apart. */
    boolean isPrintedAlike(Rank other) {
        return PRINTED.compare(this, other) == 0;
    }

    /** Greater is better. */
    @Override
    public int compareTo(Rank other) {
        return BETTER.compare(this, other);
    }
}
