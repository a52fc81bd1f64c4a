package gouji.fact;

import gouji.document.Place;
import java.util.List;

/**
 * Something about a row of the form, or about a printed row, that a check may speak of.
 *
 * @param row      the words of the form's row; for a nameless one its label's, or all of its print where it has no label
 * @param fields   of the row; none for a nameless one
 * @param figures  how many figures are printed
 * @param demanded how many the form has
 * @param at       where the row stands; for a missing one where its table does
 */
public record RowState(Kind kind, String row, List<String> fields, int figures, int demanded, Place at) {

    /** What it is that may be said. */
    public enum Kind {
        /** The form demands it and it is not printed. */
        MISSING,
        /** It prints fewer figures than columns. */
        SHORT,
        /** It prints more. */
        LONG,
        /** It is printed in place of several; the fields are its own and theirs. */
        MERGED,
        /** It stands elsewhere than in the form. */
        MOVED,
        /** Its own words name no row; its neighbours do, or nothing does. */
        UNNAMED
    }

    public RowState {
        fields = List.copyOf(fields);
    }
}
