package gouji.analysis.naming;

import gouji.analysis.cutting.CutRow;
import gouji.rules.FormRow;
import gouji.rules.FormTable;
import java.util.OptionalInt;

/**
 * What names there are for the rows and columns of a table, as far as its cuttings were looked at. These have most of their rows and
 * headers in common: each is compared with the form once, however many cuttings are named.
 */
public final class TableNames {

    private final Names names;
    private final RowWeights rows;
    private final HeaderNames headers;
    private final Roles roles;
    private final Placements placements = new Placements();

    /** For one form's table; other names name its rows otherwise. */
    public TableNames(FormTable table, Names names) {
        this.names = names;
        this.rows = new RowWeights(table, names);
        this.headers = new HeaderNames(names);
        this.roles = new Roles(names);
    }

    public Names names() {
        return names;
    }

    /** The row of the form, counted from 0, that the row's words name best; none where they name none. */
    public OptionalInt nearest(CutRow row) {
        int best = rows.best(row);
        return best == Alignment.NONE ? OptionalInt.empty() : OptionalInt.of(best);
    }

    /** How well a row's words name a row of the form; 0 where they do not. */
    public double weight(CutRow row, FormRow form) {
        return rows.of(row, form);
    }

    /** Whether the row's words name another row of the form better. */
    public boolean isOfAnother(CutRow row, FormRow form) {
        int best = rows.best(row);
        return best != Alignment.NONE && rows.of(row)[best] > rows.of(row, form);
    }

    RowWeights rows() {
        return rows;
    }

    HeaderNames headers() {
        return headers;
    }

    Roles roles() {
        return roles;
    }

    Placements placements() {
        return placements;
    }
}
