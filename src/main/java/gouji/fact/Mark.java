package gouji.fact;

/** A wording, in normal form, that only tables of this format use. */
public record Mark(String format, String text) {
}
