package gouji.fact;

/** Decision: the name of the body that reports makes it certain that it cannot issue regulations. */
public record NoRegulations(String body) {
}
