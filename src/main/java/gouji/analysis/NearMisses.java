package gouji.analysis;

import gouji.fact.Axis;
import gouji.fact.Candidate;
import gouji.fact.Likeness;
import gouji.fact.RowState;
import gouji.rules.RuleOrigin;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** For rows that are not found, the print that is most like them and the rule that did not name it. */
final class NearMisses {

    private final RuleSession session;
    /** Rules that name by likeness, each with the least likeness that it named by. */
    private final Map<String, Double> matched = new HashMap<>();
    private final Set<String> named = new HashSet<>();

    private NearMisses(RuleSession session) {
        this.session = session;
        for (Candidate candidate : session.facts(Candidate.class)) {
            if (candidate.axis() == Axis.ROW && !candidate.name().equals(Candidate.NEIGHBOURS)) {
                named.add(candidate.text());
                session.origin(candidate).ifPresent(this::note);
            }
        }
    }

    private void note(RuleOrigin rule) {
        rule.matched().stream().filter(Likeness.class::isInstance).map(Likeness.class::cast)
                .forEach(likeness -> matched.merge(rule.code(), likeness.ratio(), Math::min));
    }

    static List<NearMiss> of(RuleSession session) {
        NearMisses misses = new NearMisses(session);
        List<NearMiss> found = new ArrayList<>();
        session.facts(RowState.class).stream().filter(state -> state.kind() == RowState.Kind.MISSING)
                .forEach(state -> found.add(misses.nearest(state)));
        return found;
    }

    private NearMiss nearest(RowState row) {
        Likeness nearest = session.facts(Likeness.class).stream()
                .filter(likeness -> likeness.axis() == Axis.ROW && likeness.name().equals(row.row()) && !named.contains(likeness.text()))
                .max(Comparator.comparingDouble(Likeness::ratio).thenComparing(Likeness::text)).orElse(null);
        if (nearest == null) {
            return new NearMiss(row.fields(), row.row(), "", 0, null, 1);
        }
        Map.Entry<String, Double> rule = matched.entrySet().stream().filter(entry -> entry.getValue() > nearest.ratio())
                .min(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElse(null);
        return new NearMiss(row.fields(), row.row(), nearest.text(), nearest.ratio(), rule == null ? null : rule.getKey(),
                rule == null ? 1 : rule.getValue());
    }
}
