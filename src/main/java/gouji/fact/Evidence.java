package gouji.fact;

/** Decision: {@code print} speaks for the format; the format with the greatest sum of weights is taken. */
public record Evidence(String format, double weight, String print) {
}
