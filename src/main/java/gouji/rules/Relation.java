package gouji.rules;

import java.util.List;
import java.util.stream.Stream;

/**
 * A sum that the form demands: the left side's figures together equal the right side's.
 *
 * @param id       what its finding is called, such as {@code requests.balance}
 * @param instance the relation for one row or column, such as {@code requests.balance[natural_person]}
 * @param left     field ids summed
 * @param right    field ids of the printed total, or of the other side of a balance
 * @param whenPrinted it is in force only where all these are printed
 * @param whenAbsent  and only where none of these is
 */
public record Relation(String id, String instance, List<String> left, List<String> right, List<String> whenPrinted,
        List<String> whenAbsent) {

    public Relation {
        left = List.copyOf(left);
        right = List.copyOf(right);
        whenPrinted = List.copyOf(whenPrinted);
        whenAbsent = List.copyOf(whenAbsent);
    }

    /** The fields of both sides. */
    public List<String> fields() {
        return Stream.concat(left.stream(), right.stream()).toList();
    }
}
