package gouji.fact;

import gouji.fact.Edit.EmptyColumns;
import java.util.List;

/**
 * The printed tables without header of one table of the form whose rows stand under fewer columns of figures than the form has.
 *
 * @param form    id of the form's table
 * @param blank   how many cells are empty in their rows that print figures
 * @param choices the ways in which the form's columns may be empty in all these tables, of which no other makes more sums come out; none
 *                where there are too many ways
 */
public record NarrowParts(String form, int blank, List<List<EmptyColumns>> choices) {

    public NarrowParts {
        choices = List.copyOf(choices);
    }
}
