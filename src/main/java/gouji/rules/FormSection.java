package gouji.rules;

/** A section that the form demands; {@code title} as the form words it, with its number. */
public record FormSection(String id, String title) {
}
