package gouji.analysis.relations;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A relation in force, as it stands with a reading's figures: what is printed on each side is summed, the rest is open.
 *
 * @param left  sum of the printed figures of the left side
 * @param right sum of the printed figures of the right side
 * @param open  its open fields, left side first, each side in the relation's order
 * @param signs 1 for an open field of the left side, -1 for one of the right
 * @param gap   what the open fields with their signs must add up to: right less left
 * @param count the same where it is whole and no more than a report can count, else 0
 * @param state by itself
 */
record Standing(IndexedRelation indexed, BigDecimal left, BigDecimal right, int[] open, int[] signs, BigDecimal gap,
        long count, Outcome.State state) {

    private static final int[] NONE = {};
    private static final BigDecimal COUNTABLE = BigDecimal.valueOf(1L << 40);

    static Standing of(IndexedRelation indexed, Figure[] figures) {
        int count = count(indexed.left(), figures) + count(indexed.right(), figures);
        int[] open = count == 0 ? NONE : new int[count];
        int[] signs = count == 0 ? NONE : new int[count];
        BigDecimal left = sum(indexed.left(), figures);
        BigDecimal right = sum(indexed.right(), figures);
        int onLeft = gather(indexed.left(), figures, open, signs, 0, 1);
        gather(indexed.right(), figures, open, signs, onLeft, -1);
        BigDecimal gap = right.subtract(left);
        Outcome.State state = state(gap, onLeft, count - onLeft);
        long whole = state == Outcome.State.OPEN && isCountable(gap) ? gap.longValue() : 0;
        return new Standing(indexed, left, right, open, signs, gap, whole, state);
    }

    /** A whole gap can be filled from 0 upwards if there is an open field on the side that falls short. */
    private static Outcome.State state(BigDecimal gap, int onLeft, int onRight) {
        if (onLeft + onRight == 0) {
            return gap.signum() == 0 ? Outcome.State.KEPT : Outcome.State.BROKEN;
        }
        boolean whole = gap.scale() <= 0 || gap.stripTrailingZeros().scale() <= 0;
        boolean fillable = gap.signum() == 0 || (gap.signum() > 0 ? onLeft : onRight) > 0;
        return whole && fillable ? Outcome.State.OPEN : Outcome.State.BROKEN;
    }

    private static int count(int[] side, Figure[] figures) {
        int count = 0;
        for (int field : side) {
            if (!figures[field].isPrinted()) {
                count++;
            }
        }
        return count;
    }

    private static BigDecimal sum(int[] side, Figure[] figures) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int field : side) {
            if (figures[field].isPrinted()) {
                sum = sum.add(figures[field].value());
            }
        }
        return sum;
    }

    private static int gather(int[] side, Figure[] figures, int[] open, int[] signs, int from, int sign) {
        int next = from;
        for (int field : side) {
            if (!figures[field].isPrinted()) {
                open[next] = field;
                signs[next] = sign;
                next++;
            }
        }
        return next;
    }

    /** The same with its open fields known by other numbers. */
    Standing numbered(int[] numbers) {
        int[] own = new int[open.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = numbers[open[i]];
        }
        return new Standing(indexed, left, right, own, signs, gap, count, state);
    }

    /** Whether it bounds its open fields; a misprint of a dozen digits or more says nothing of them. */
    boolean bounds() {
        return state == Outcome.State.OPEN && isCountable(gap);
    }

    private static boolean isCountable(BigDecimal gap) {
        return gap.abs().compareTo(COUNTABLE) <= 0;
    }

    /** All its fields, printed or open. */
    IntStream fields() {
        return IntStream.concat(Arrays.stream(indexed.left()), Arrays.stream(indexed.right()));
    }

    boolean nontrivial() {
        return state == Outcome.State.KEPT && left.signum() != 0;
    }

    /** Whether it holds, and is more than 0 = 0, with 0 for its open fields, all of which are blank cells. */
    boolean heldBlankAsZero(Figure[] figures) {
        if (gap.signum() != 0 || left.signum() == 0) {
            return false;
        }
        for (int field : open) {
            if (figures[field].kind() != Figure.Kind.BLANK) {
                return false;
            }
        }
        return true;
    }
}
