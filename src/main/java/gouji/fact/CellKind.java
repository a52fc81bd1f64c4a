package gouji.fact;

/** What the print of a cell may be. */
public enum CellKind {
    /** A number, or a sign standing for zero. */
    FIGURE,
    /** A box that is ticked or not. */
    TICK,
    /** Print that ought to be a number and is none, or none that can be sure. */
    UNREADABLE,
    /** Nothing printed. */
    BLANK,
    /** Words: a label, a header, a note. */
    WORDS
}
