package gouji.fact;

/**
 * Words printed where a name is looked for.
 *
 * @param text normal form of the print
 * @param core normal form without numbering in front and bracket behind
 */
public record Wording(Axis axis, String text, String core) {
}
