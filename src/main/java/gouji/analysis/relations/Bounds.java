package gouji.analysis.relations;

import java.math.BigDecimal;

/**
 * The bounds of open fields at one moment. A field has two: bound {@code 2 * field} says that it is at least so much, bound
 * {@code 2 * field + 1} that less than nothing it is at least so much, which is its upper bound. So both grow as they tighten.
 */
final class Bounds {

    private final BigDecimal[] least;

    Bounds(int fields) {
        least = new BigDecimal[2 * fields];
        for (int field = 0; field < fields; field++) {
            least[2 * field] = BigDecimal.ZERO;
        }
    }

    void copyFrom(Bounds other) {
        System.arraycopy(other.least, 0, least, 0, least.length);
    }

    /** The bound of the field, taken with this sign. */
    static int bound(int field, int sign) {
        return 2 * field + (sign > 0 ? 0 : 1);
    }

    /** Null where there is none. */
    BigDecimal get(int bound) {
        return least[bound];
    }

    /** Whether the value is tighter than what stood here, and now stands. */
    boolean tighten(int bound, BigDecimal value) {
        if (least[bound] != null && least[bound].compareTo(value) >= 0) {
            return false;
        }
        least[bound] = value;
        return true;
    }

    BigDecimal low(int field) {
        return least[2 * field];
    }

    /** Null where nothing limits it. */
    BigDecimal high(int field) {
        BigDecimal negative = least[2 * field + 1];
        return negative == null ? null : negative.negate();
    }

    boolean empty(int field) {
        return least[2 * field + 1] != null && least[2 * field].add(least[2 * field + 1]).signum() > 0;
    }

    boolean fixed(int field) {
        return least[2 * field + 1] != null && least[2 * field].add(least[2 * field + 1]).signum() == 0;
    }
}
