package gouji.fact;

/** Decision: the issuer, without the words for its office, is this; a place if it is a government. */
public record Jurisdiction(String place) {
}
