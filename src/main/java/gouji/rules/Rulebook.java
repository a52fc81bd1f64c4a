package gouji.rules;

import java.util.Collection;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.definition.KiePackage;

/** Compiled rules; may be used by several threads at once, a {@link RuleSession} each. */
public final class Rulebook {

    private final InternalKnowledgeBase base;

    private final Long seed;

    Rulebook(Collection<KiePackage> packages) {
        base = KnowledgeBaseFactory.newKnowledgeBase();
        base.addPackages(packages);
        seed = null;
    }

    private Rulebook(InternalKnowledgeBase base, long seed) {
        this.base = base;
        this.seed = seed;
    }

    /** The same rules, whose sessions take facts in an order drawn by this seed: nothing that comes out may depend on it. */
    Rulebook shuffled(long seed) {
        return new Rulebook(base, seed);
    }

    /** A session for one document. */
    public RuleSession session() {
        return session(Set.of());
    }

    /** A session in which the rules with these codes never fire. */
    public RuleSession session(Set<String> switchedOff) {
        return new RuleSession(base.newKieSession(), switchedOff, seed == null ? null : new Random(seed));
    }

    /** The codes of all rules, in alphabetical order. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>();
        for (KiePackage each : base.getKiePackages()) {
            each.getRules().forEach(rule -> codes.add((String) rule.getMetaData().get(RuleCompiler.CODE)));
        }
        return codes;
    }
}
