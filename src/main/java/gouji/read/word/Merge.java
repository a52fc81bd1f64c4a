package gouji.read.word;

/** What a cell says of being merged with the one before it, in its row or in its column. */
public enum Merge {
    /** It stands alone. */
    NONE,
    /** It is the first of those merged. */
    RESTART,
    /** It belongs to the one before it; Word prints nothing of its own. */
    CONTINUE
}
