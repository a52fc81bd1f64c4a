package gouji.report;

import gouji.document.Place;
import java.util.List;

/**
 * Something about the report that a person should know.
 *
 * @param code     from the public list, such as {@code requests.balance}
 * @param fields   exactly the ids in doubt, in the order of the format; with the code, the finding's identity
 * @param expected what the other side of the relation says, or null
 * @param actual   what is printed, or null
 * @param message  a sentence for people, in the language asked for
 * @param suspects ids of the figures most likely at fault; none where nothing tells
 * @param at       or null where no place shows it
 */
public record Finding(String code, Severity severity, List<String> fields, Value expected, Value actual, String message,
        List<String> suspects, Place at) {

    public Finding {
        fields = List.copyOf(fields);
        suspects = List.copyOf(suspects);
    }
}
