package gouji.report;

import java.util.Locale;

/** How much a finding weighs. */
public enum Severity {
    /** A relation, row, table or section that the form demands is broken or missing. */
    ERROR,
    /** Narrative against table, a stale year, a unit in doubt. */
    WARNING,
    /** Worth knowing. */
    INFO;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Severity of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
