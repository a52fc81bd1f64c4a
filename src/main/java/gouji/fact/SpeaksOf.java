package gouji.fact;

/**
 * Decision: what a clause speaks of.
 *
 * @param own whether the clause itself says so, not one before it
 */
public record SpeaksOf(int clause, String topic, boolean own) {
}
