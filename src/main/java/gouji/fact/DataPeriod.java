package gouji.fact;

/** Decision: a sentence says that the report's figures are those of this year. */
public record DataPeriod(int sentence, int year) {
}
