package gouji.fact;

/** Decision: the paragraph may be the heading of the section. */
public record Heading(int line, String section, double weight) {
}
