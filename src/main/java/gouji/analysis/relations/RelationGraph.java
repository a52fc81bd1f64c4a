package gouji.analysis.relations;

import gouji.analysis.relations.Outcome.State;
import gouji.rules.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The relations of a format. Immutable; what it says does not depend on the order in which they are given. */
public final class RelationGraph {

    private final Map<String, List<Relation>> variants = new TreeMap<>();

    /** @param relations of relations with one instance, the first whose conditions hold is in force */
    public RelationGraph(List<Relation> relations) {
        for (Relation relation : relations) {
            variants.computeIfAbsent(relation.instance(), instance -> new ArrayList<>()).add(relation);
        }
    }

    /** Holds the relations against the figures. */
    public Evaluation evaluate(Figures figures) {
        List<Relation> inForce = inForce(figures);
        List<Outcome> outcomes = new ArrayList<>();
        List<Relation> possible = new ArrayList<>();
        int borneOut = 0;
        for (Relation relation : inForce) {
            Outcome outcome = outcome(relation, figures);
            outcomes.add(outcome);
            borneOut += outcome.state() == State.KEPT && !outcome.zero() ? 1 : 0;
            if (outcome.state() != State.BROKEN) {
                possible.add(relation);
            }
        }
        Set<Relation> blamed = new HashSet<>();
        Propagation all = Propagation.of(possible, figures);
        while (all.contradicted() != null) {
            blamed.add(all.contradicted());
            possible.remove(all.contradicted());
            all = Propagation.of(possible, figures);
        }
        Set<String> disputed = open(blamed, figures);
        Set<Relation> bad = new HashSet<>(blamed);
        outcomes.stream().filter(outcome -> outcome.state() == State.BROKEN).forEach(outcome -> bad.add(outcome.relation()));
        Set<String> tainted = open(bad, figures);
        List<Relation> trusted = possible.stream().filter(relation -> relation.fields().stream().noneMatch(tainted::contains)).toList();
        Propagation sound = Propagation.of(trusted, figures);
        return new Evaluation(outcomes, inForce.size() - possible.size(), borneOut, sound.inferred(), sound.ranges(), disputed);
    }

    private static Set<String> open(Set<Relation> relations, Figures figures) {
        Set<String> open = new HashSet<>();
        relations.forEach(relation -> relation.fields().stream().filter(id -> !figures.printed().containsKey(id)).forEach(open::add));
        return open;
    }

    private List<Relation> inForce(Figures figures) {
        List<Relation> inForce = new ArrayList<>();
        for (List<Relation> each : variants.values()) {
            each.stream().filter(relation -> figures.present().containsAll(relation.whenPrinted())
                    && relation.whenAbsent().stream().noneMatch(figures.present()::contains)).findFirst().ifPresent(inForce::add);
        }
        return inForce;
    }

    private static Outcome outcome(Relation relation, Figures figures) {
        Side left = Side.of(relation.left(), figures);
        Side right = Side.of(relation.right(), figures);
        int difference = left.sum().compareTo(right.sum());
        boolean equal = difference == 0;
        boolean zero = left.zero() && right.zero();
        State state;
        if (!left.open() && !right.open()) {
            state = equal ? State.KEPT : State.BROKEN;
        } else {
            // An open figure adds a whole number from 0 to its side: enough to fill a whole gap on that side, never to take away.
            boolean wrongSide = difference > 0 && !right.open() || difference < 0 && !left.open();
            boolean fraction = left.sum().subtract(right.sum()).stripTrailingZeros().scale() > 0;
            state = wrongSide || fraction ? State.BROKEN : State.OPEN;
        }
        return new Outcome(relation, state, left.sum(), right.sum(), zero);
    }

    /** One side of a relation: its printed figures summed. */
    private record Side(BigDecimal sum, boolean open, boolean zero) {

        static Side of(List<String> ids, Figures figures) {
            BigDecimal sum = BigDecimal.ZERO;
            boolean open = false;
            boolean zero = true;
            for (String id : ids) {
                BigDecimal value = figures.printed().get(id);
                if (value == null) {
                    open = true;
                } else {
                    sum = sum.add(value);
                    zero &= value.signum() == 0;
                }
            }
            return new Side(sum, open, zero);
        }
    }
}
