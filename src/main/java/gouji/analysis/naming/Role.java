package gouji.analysis.naming;

/** What a row of a table is there for. */
public enum Role {
    /** Names columns. */
    HEADER,
    /** Prints figures, or the empty cells of figures, or a label for them. */
    BODY
}
