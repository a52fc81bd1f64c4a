package gouji.corpus;

import java.util.List;

/**
 * A figure, or one of format, issuer and year, that came out otherwise than labelled.
 *
 * @param id       the field id, or {@code format}, {@code issuer}, {@code year}
 * @param expected as the label says it
 * @param actual   status and value, as a label would say them
 * @param rules    codes of the rules that touched it, in the order in which they did
 */
public record Difference(String id, String expected, String actual, Kind kind, List<String> rules) {

    /** How bad it is. */
    public enum Kind {
        /** Presented as read, unlike the print, without a finding that names it. */
        SILENT_WRONG,
        /** The printed number, but doubted. */
        NEEDLESS_DOUBT,
        /** Any other. */
        OTHER
    }

    public Difference {
        rules = List.copyOf(rules);
    }
}
