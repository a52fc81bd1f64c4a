package gouji.rules;

import java.util.List;

/**
 * The rule that made a fact.
 *
 * @param code    stable code
 * @param name    the rule's sentence
 * @param file    where it stands, inside the rules folder
 * @param matched the facts it matched
 */
public record RuleOrigin(String code, String name, String file, List<Object> matched) {

    public RuleOrigin {
        matched = List.copyOf(matched);
    }
}
