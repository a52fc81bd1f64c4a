package gouji.fact;

/**
 * How alike a printed wording and the form's words (or a loose wording of a word list) for {@code name} are.
 *
 * @param text  of the {@link Wording}
 * @param ratio from 0 to 1, of their cores; 1 where they are the same
 * @param cut   whether the printed core is the beginning or the end of the form's: a label torn
 */
public record Likeness(Axis axis, String text, String name, double ratio, boolean cut) {
}
