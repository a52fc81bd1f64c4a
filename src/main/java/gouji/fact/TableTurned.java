package gouji.fact;

/** Decision: from this row of a printed table (from 0) up to the other one what the form has beside each other stands below each other. */
public record TableTurned(int table, int from, int to) {
}
