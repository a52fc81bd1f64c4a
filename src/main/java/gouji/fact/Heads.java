package gouji.fact;

/** What the head of the report says; issuer and title null where none was found. */
public record Heads(String issuer, String title) {
}
