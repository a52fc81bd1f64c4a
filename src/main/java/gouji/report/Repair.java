package gouji.report;

import gouji.document.Place;
import java.util.List;

/**
 * A decision that took print out of the row and column it stands in, or named one that the print does not name.
 *
 * @param rule    stable code of the rule that proposed it
 * @param name    the rule's sentence
 * @param fields  ids it touches, in the order of the format
 * @param before  the print as it stands
 * @param after   the print as it is taken
 * @param because the trace that called for it
 */
public record Repair(String rule, String name, List<String> fields, String before, String after, String because, Place at) {

    public Repair {
        fields = List.copyOf(fields);
    }
}
