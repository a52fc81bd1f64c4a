package gouji.analysis.naming;

import gouji.rules.FormTable;

/**
 * What names there are for the rows and columns of a table, as far as its cuttings were looked at. These have most of their rows and
 * headers in common: each is compared with the form once, however many cuttings are named.
 */
public final class TableNames {

    private final Names names;
    private final RowWeights rows;
    private final HeaderNames headers;

    /** For one form's table; other names name its rows otherwise. */
    public TableNames(FormTable table, Names names) {
        this.names = names;
        this.rows = new RowWeights(table, names);
        this.headers = new HeaderNames(names);
    }

    public Names names() {
        return names;
    }

    RowWeights rows() {
        return rows;
    }

    HeaderNames headers() {
        return headers;
    }
}
