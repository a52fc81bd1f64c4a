package gouji.fact;

import gouji.document.Place;
import java.util.List;

/**
 * Decision: a printed table is another print of one that is read, or last year's, and is not read itself.
 *
 * @param fields ids that the two print differently, nothing telling which is right
 */
public record Repeated(int table, String form, List<String> fields, Place at) {

    public Repeated {
        fields = List.copyOf(fields);
    }
}
