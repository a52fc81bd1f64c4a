package gouji.analysis.naming;

import gouji.fact.Axis;
import gouji.fact.Candidate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** What rules say that wordings may name: for each axis and wording, its names with their weights. */
public final class Names {

    private record Key(Axis axis, String text) {
    }

    private final Map<Key, Map<String, Double>> weights = new HashMap<>();

    public Names(Collection<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            weights.computeIfAbsent(new Key(candidate.axis(), candidate.text()), key -> new HashMap<>())
                    .merge(candidate.name(), candidate.weight(), Math::max);
        }
    }

    private Map<String, Double> of(Axis axis, String text) {
        return weights.getOrDefault(new Key(axis, text), Map.of());
    }

    /** How well the wording's own words name this; 0 where no rule says they do. */
    public double weight(Axis axis, String text, String name) {
        return of(axis, text).getOrDefault(name, 0.0);
    }

    /** How well the wording's own words name anything; 0 where they name nothing. */
    public double best(Axis axis, String text) {
        return of(axis, text).entrySet().stream().filter(name -> !name.getKey().equals(Candidate.NEIGHBOURS))
                .mapToDouble(Map.Entry::getValue).max().orElse(0);
    }

    /** The weight with which its neighbours may name a wording that names nothing itself; 0 where no rule says so. */
    public double byNeighbours(Axis axis, String text) {
        return best(axis, text) > 0 ? 0 : weight(axis, text, Candidate.NEIGHBOURS);
    }
}
