package gouji.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sum that a form demands: the figures of the left side add up to the figures of the right side. The left side is what a
 * finding calls expected, the right side what it calls actual. Several relations may share an instance, as variants of one
 * demand: the first of them whose conditions hold is in force.
 *
 * @param id          the code of the finding when it is broken, such as {@code requests.balance}
 * @param instance    names this one among those of the id, such as {@code requests.balance[natural_person]}
 * @param left        field ids
 * @param right       field ids
 * @param whenPrinted field ids that all must have a place in the report
 * @param whenAbsent  field ids none of which may have a place in the report, not even an empty cell
 * @param clause      where the form demands it, in words for people; may be empty
 */
public record Relation(String id, String instance, List<String> left, List<String> right, List<String> whenPrinted,
        List<String> whenAbsent, String clause) {

    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        whenPrinted = List.copyOf(whenPrinted);
        whenAbsent = List.copyOf(whenAbsent);
    }

    /** All that it binds, left side first. */
    public List<String> fields() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }

    @Override
    public String toString() {
        return instance;
    }
}
