package gouji.fact;

/** Decision: a sentence speaks of another year as if it were the report's. */
public record StaleYear(String section, int sentence, int year) {
}
