package gouji.fact;

import gouji.document.Place;
import java.math.BigDecimal;
import java.util.List;

/**
 * Decision: something about the report that a person should know.
 *
 * @param code      from the public list of findings; its message and severity are found by it
 * @param fields    exactly the ids in doubt
 * @param expected  what the other side says, or null
 * @param actual    what is printed, or null
 * @param arguments of the message's pattern, in its order
 * @param at        or null where no place shows it
 */
public record Found(String code, List<String> fields, BigDecimal expected, BigDecimal actual, List<Object> arguments, Place at) {

    public Found {
        fields = List.copyOf(fields);
        arguments = List.copyOf(arguments);
    }
}
