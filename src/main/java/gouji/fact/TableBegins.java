package gouji.fact;

/** Decision: a printed table holds several tables, one of which begins with this row (from 0). */
public record TableBegins(int table, int row) {
}
