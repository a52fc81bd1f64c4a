package gouji.read.text;

/**
 * How a line takes part in a table.
 *
 * @param leading  in a cell line, the tabs before each cell
 * @param trailing in a cell line, the tabs behind each cell
 */
record Layout(Kind kind, int leading, int trailing) {

    /** What a line is. */
    enum Kind {
        /** Running text, or a part of a cell that the line before began. */
        PLAIN,
        /** A cell of its own. */
        CELL,
        /** A row with tabs between its cells. */
        TABS,
        /** A row with pipes between its cells, or a ruling between such rows. */
        PIPES
    }

    static final Layout PLAIN = new Layout(Kind.PLAIN, 0, 0);
    static final Layout TABS = new Layout(Kind.TABS, 0, 0);
    static final Layout PIPES = new Layout(Kind.PIPES, 0, 0);

    /** The cells of rows stand in one line each. */
    boolean row() {
        return kind == Kind.TABS || kind == Kind.PIPES;
    }
}
