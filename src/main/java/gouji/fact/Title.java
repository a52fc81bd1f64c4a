package gouji.fact;

/** Decision: these paragraphs are the report's title. */
public record Title(Opening opening, String issuer, int year) {
}
