package gouji.fact;

/** Decision: the printed table is the form's table, or a part of it. */
public record Claim(int table, String form, double weight) {
}
