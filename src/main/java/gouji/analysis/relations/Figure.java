package gouji.analysis.relations;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a report gives for a field.
 *
 * @param value of a printed figure, exact; else null
 */
public record Figure(Kind kind, BigDecimal value) {

    /** Whether there is a number, and if not, why. All but {@link #PRINTED} are open: any whole number from 0. */
    public enum Kind {
        /** A number that is sure. */
        PRINTED,
        /** The cell is there and empty. */
        BLANK,
        /** There is a place for it but no sure number: doubtful, unreadable, or lost from a row that is printed. */
        LOST,
        /** The report has no place for it: its row, column or table is not printed. */
        ABSENT
    }

    public static final Figure BLANK = new Figure(Kind.BLANK, null);
    public static final Figure LOST = new Figure(Kind.LOST, null);
    public static final Figure ABSENT = new Figure(Kind.ABSENT, null);

    public Figure {
        if ((kind == Kind.PRINTED) != (value != null)) {
            throw new IllegalArgumentException(kind + " with value " + value);
        }
    }

    public static Figure printed(BigDecimal value) {
        return new Figure(Kind.PRINTED, Objects.requireNonNull(value));
    }

    public static Figure printed(long value) {
        return printed(BigDecimal.valueOf(value));
    }

    /** Whether the report has a place for it, be it empty. */
    boolean hasPlace() {
        return kind != Kind.ABSENT;
    }

    boolean isPrinted() {
        return kind == Kind.PRINTED;
    }
}
