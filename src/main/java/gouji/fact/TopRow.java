package gouji.fact;

/** Decision: the words printed above this table are its first row. */
public record TopRow(int table) {
}
