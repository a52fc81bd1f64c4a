package gouji.rules;

/** Rules that take their facts in another order than they come. */
public final class Shuffled {

    private Shuffled() {
    }

    public static RuleFolder rules(RuleFolder rules, long seed) {
        return rules.shuffled(seed);
    }
}
