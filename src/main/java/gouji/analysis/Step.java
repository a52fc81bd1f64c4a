package gouji.analysis;

import gouji.document.Place;
import java.util.List;

/**
 * A decision of a rule.
 *
 * @param stage   in which it was taken
 * @param code    of the rule
 * @param name    the rule's sentence
 * @param file    where the rule stands, inside the rules folder
 * @param fields  ids that it touches
 * @param before  the print it is about
 * @param after   what was made of it
 * @param because the trace that called for it, or null
 * @param at      or null
 */
public record Step(String stage, String code, String name, String file, List<String> fields, String before, String after,
        String because, Place at) {

    public Step {
        fields = List.copyOf(fields);
    }
}
