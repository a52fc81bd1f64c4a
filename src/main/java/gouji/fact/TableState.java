package gouji.fact;

import gouji.document.Place;
import java.util.List;

/**
 * Something about a table of the form that a check may speak of.
 *
 * @param form   id of the form's table
 * @param fields that it is about
 * @param header the print of a header; else empty
 * @param figures how many figures it is about
 */
public record TableState(Kind kind, String form, List<String> fields, String header, int figures, Place at) {

    /** What it is that may be said. */
    public enum Kind {
        /** No printed table is it. */
        MISSING,
        /** These cells were left empty. */
        BLANK,
        /** The header of these fields' column names none; its neighbours do. */
        HEADER_UNNAMED,
        /** Figures that belong to no field. */
        UNPLACED
    }

    public TableState {
        fields = List.copyOf(fields);
    }
}
