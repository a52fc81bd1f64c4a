package gouji.fact;

/** What a wording may name. */
public enum Axis {
    SECTION,
    ROW,
    COLUMN
}
