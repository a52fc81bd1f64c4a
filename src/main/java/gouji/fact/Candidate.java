package gouji.fact;

/**
 * Decision: the printed {@code text} may name {@code name}. Alignment chooses among these only.
 *
 * @param name   of a {@link Term}, or {@link #NEIGHBOURS}
 * @param weight from 0 to 1
 */
public record Candidate(Axis axis, String text, String name, double weight) {

    /** The wording itself names nothing; if its neighbours leave only one name, it may have that. */
    public static final String NEIGHBOURS = "*";
}
