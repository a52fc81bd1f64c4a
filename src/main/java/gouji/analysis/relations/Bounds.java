package gouji.analysis.relations;

import java.math.BigDecimal;

/**
 * The bounds of open fields at one moment. A field has two: bound {@code 2 * field} says that it is at least so much, bound
 * {@code 2 * field + 1} that less than nothing it is at least so much, which is its upper bound. So both grow as they tighten.
 */
final class Bounds {

    /** No bound. */
    static final long NONE = Long.MIN_VALUE;
    /** No report counts so many; what comes to more is no solution. The sum of a thousand of these is still a {@code long}. */
    static final long MOST = 1L << 52;

    private final long[] least;

    Bounds(int fields) {
        least = new long[2 * fields];
        for (int field = 0; field < fields; field++) {
            least[2 * field + 1] = NONE;
        }
    }

    void copyFrom(Bounds other) {
        System.arraycopy(other.least, 0, least, 0, least.length);
    }

    /** The bound of the field, taken with this sign. */
    static int bound(int field, int sign) {
        return 2 * field + (sign > 0 ? 0 : 1);
    }

    long get(int bound) {
        return least[bound];
    }

    /** Whether the value is tighter than what stood here, and now stands. */
    boolean tighten(int bound, long value) {
        if (least[bound] >= value) {
            return false;
        }
        least[bound] = value;
        return true;
    }

    BigDecimal low(int field) {
        return BigDecimal.valueOf(least[2 * field]);
    }

    /** Null where nothing limits it. */
    BigDecimal high(int field) {
        return least[2 * field + 1] == NONE ? null : BigDecimal.valueOf(-least[2 * field + 1]);
    }

    /** Whether no value is left for it. */
    boolean empty(int field) {
        return least[2 * field + 1] != NONE && least[2 * field] + least[2 * field + 1] > 0 || least[2 * field] > MOST;
    }

    boolean fixed(int field) {
        return least[2 * field + 1] != NONE && least[2 * field] + least[2 * field + 1] == 0;
    }
}
