package gouji.report;

import java.util.Locale;

/** How a field came by its value. */
public enum Status {
    /** Printed in the row and column that the print itself gives it. */
    READ,
    /** Printed, but placing or reading it took a decision; a repair says how. */
    REPAIRED,
    /** Not printed; relations between printed figures leave only this value. */
    INFERRED,
    /** What it says, or whether it belongs here, is open; a finding says why. */
    DOUBTFUL,
    /** The cell is there and empty, and nothing determines its value. */
    BLANK,
    /** The report has no such cell, and nothing determines its value. */
    ABSENT;

    /** As printed in records and labels: {@code read}, {@code repaired}, … */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The status with this word. */
    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
