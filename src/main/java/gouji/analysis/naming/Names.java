package gouji.analysis.naming;

import gouji.fact.Axis;
import gouji.fact.Candidate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What rules say that wordings may name: for each axis and wording, its names with their weights. */
public final class Names {

    /** The names of one wording, and the best weight among those that its own words give. */
    static final class Entry {
        private final Map<String, Double> weights = new HashMap<>();
        private double best;

        private void add(Candidate candidate) {
            weights.merge(candidate.name(), candidate.weight(), Math::max);
            if (!candidate.name().equals(Candidate.NEIGHBOURS)) {
                best = Math.max(best, candidate.weight());
            }
        }

        /** How well the wording's own words name this; 0 where no rule says they do. */
        double weight(String name) {
            return weights.getOrDefault(name, 0.0);
        }

        /** How well the wording's own words name anything; 0 where they name nothing. */
        double best() {
            return best;
        }
    }

    private static final Entry NOTHING = new Entry();

    private final Map<Axis, Map<String, Entry>> entries = new EnumMap<>(Axis.class);

    public Names(Collection<Candidate> candidates) {
        for (Axis axis : Axis.values()) {
            entries.put(axis, new HashMap<>());
        }
        candidates.forEach(candidate -> entries.get(candidate.axis())
                .computeIfAbsent(candidate.text(), text -> new Entry()).add(candidate));
    }

    /** What the wording may name. */
    Entry of(Axis axis, String text) {
        return entries.get(axis).getOrDefault(text, NOTHING);
    }

    /** How well the wording's own words name this; 0 where no rule says they do. */
    public double weight(Axis axis, String text, String name) {
        return of(axis, text).weight(name);
    }

    /** How well the wording's own words name anything; 0 where they name nothing. */
    public double best(Axis axis, String text) {
        return of(axis, text).best();
    }

    /** The weight with which its neighbours may name a wording that names nothing itself; 0 where no rule says so. */
    public double byNeighbours(Axis axis, String text) {
        return best(axis, text) > 0 ? 0 : weight(axis, text, Candidate.NEIGHBOURS);
    }
}
