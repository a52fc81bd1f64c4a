package gouji.analysis;

import java.util.List;

/**
 * The rule that came nearest to naming a row that is not found.
 *
 * @param fields   ids of the row
 * @param wanted   the words of the form's row
 * @param print    the printed words most like them, in normal form; empty where none is like them at all
 * @param likeness of the two, from 0 to 1
 * @param rule     code of the rule that names by likeness but did not match, or null where none ever does
 * @param matched  the least likeness that this rule did name by, in this document; 1 where it named nothing
 */
public record NearMiss(List<String> fields, String wanted, String print, double likeness, String rule, double matched) {

    public NearMiss {
        fields = List.copyOf(fields);
    }
}
