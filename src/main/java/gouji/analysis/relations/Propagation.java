package gouji.analysis.relations;

import gouji.rules.Relation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Bounds propagated over relations to a fixpoint: each relation narrows each of its open figures to what the bounds of the
 * others leave (bounds consistency for linear equations). Open figures are whole numbers from 0.
 *
 * <p>Bounds only ever narrow. They could do so for ever in a cycle of contradictory relations, so there are at most
 * {@link #ROUNDS} rounds; a chain in a form is never longer, and stopping early only leaves more values open.
 */
final class Propagation {

    private static final int ROUNDS = 64;

    /** What is known of an open figure, and the relations that narrowed it. */
    private static final class Bounds {
        private BigDecimal low = BigDecimal.ZERO;
        private BigDecimal high;
        private Relation lowFrom;
        private Relation highFrom;
    }

    private final Map<String, BigDecimal> printed;
    private final Map<String, Bounds> open = new TreeMap<>();
    private Relation contradicted;

    private Propagation(Map<String, BigDecimal> printed) {
        this.printed = printed;
    }

    /** @param relations in an order that is always the same */
    static Propagation of(List<Relation> relations, Figures figures) {
        Propagation propagation = new Propagation(figures.printed());
        List<Relation> unsettled = new ArrayList<>();
        for (Relation relation : relations) {
            boolean any = false;
            for (String id : relation.fields()) {
                if (!figures.printed().containsKey(id)) {
                    propagation.open.computeIfAbsent(id, each -> new Bounds());
                    any = true;
                }
            }
            if (any) {
                unsettled.add(relation);
            }
        }
        propagation.run(unsettled);
        return propagation;
    }

    private void run(List<Relation> relations) {
        boolean narrowed = true;
        for (int round = 0; narrowed && round < ROUNDS; round++) {
            narrowed = false;
            for (Relation relation : relations) {
                narrowed |= narrow(relation);
                if (contradicted != null) {
                    return;
                }
            }
        }
    }

    /** The smallest and the greatest sum of a side. */
    private record Sum(BigDecimal low, BigDecimal high, int unlimited) {
    }

    private Sum sum(List<String> ids) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        int unlimited = 0;
        for (String id : ids) {
            BigDecimal value = printed.get(id);
            if (value != null) {
                low = low.add(value);
                high = high.add(value);
                continue;
            }
            Bounds bounds = open.get(id);
            low = low.add(bounds.low);
            if (bounds.high == null) {
                unlimited++;
            } else {
                high = high.add(bounds.high);
            }
        }
        return new Sum(low, high, unlimited);
    }

    private boolean narrow(Relation relation) {
        boolean left = narrow(relation, relation.left(), relation.right());
        return narrow(relation, relation.right(), relation.left()) || left;
    }

    private boolean narrow(Relation relation, List<String> side, List<String> other) {
        boolean narrowed = false;
        for (String id : side) {
            if (!printed.containsKey(id) && contradicted == null) {
                narrowed |= narrow(relation, open.get(id), sum(side), sum(other));
            }
        }
        return narrowed;
    }

    /** An open figure is what the other side leaves when the rest of its own side is taken away. */
    private boolean narrow(Relation relation, Bounds bounds, Sum own, Sum other) {
        boolean narrowed = false;
        BigDecimal highBefore = bounds.high;
        if (other.unlimited() == 0) {
            BigDecimal high = other.high().subtract(own.low().subtract(bounds.low)).setScale(0, RoundingMode.FLOOR);
            if (bounds.high == null || high.compareTo(bounds.high) < 0) {
                bounds.high = high;
                bounds.highFrom = relation;
                narrowed = true;
            }
        }
        if (own.unlimited() == (highBefore == null ? 1 : 0)) {
            BigDecimal rest = highBefore == null ? own.high() : own.high().subtract(highBefore);
            BigDecimal low = other.low().subtract(rest).setScale(0, RoundingMode.CEILING);
            if (low.compareTo(bounds.low) > 0) {
                bounds.low = low;
                bounds.lowFrom = relation;
                narrowed = true;
            }
        }
        if (bounds.high != null && bounds.high.compareTo(bounds.low) < 0) {
            contradicted = relation;
        }
        return narrowed;
    }

    /** The relation that the others leave no numbers for, or null. */
    Relation contradicted() {
        return contradicted;
    }

    Map<String, Inference> inferred() {
        Map<String, Inference> inferred = new HashMap<>();
        open.forEach((id, bounds) -> {
            if (bounds.high != null && bounds.high.compareTo(bounds.low) == 0) {
                Set<String> chain = new LinkedHashSet<>();
                explain(bounds, chain, new HashSet<>());
                inferred.put(id, new Inference(bounds.low, List.copyOf(chain)));
            }
        });
        return inferred;
    }

    private void explain(Bounds bounds, Set<String> chain, Set<Relation> seen) {
        explain(bounds.highFrom, chain, seen);
        explain(bounds.lowFrom, chain, seen);
    }

    /** What a relation builds on comes before it: the bounds of its other open figures. */
    private void explain(Relation relation, Set<String> chain, Set<Relation> seen) {
        if (relation == null || !seen.add(relation)) {
            return;
        }
        for (String id : relation.fields()) {
            Bounds bounds = open.get(id);
            if (bounds != null) {
                explain(bounds, chain, seen);
            }
        }
        chain.add(relation.instance());
    }

    Map<String, Range> ranges() {
        Map<String, Range> ranges = new HashMap<>();
        open.forEach((id, bounds) -> {
            boolean one = bounds.high != null && bounds.high.compareTo(bounds.low) == 0;
            if (!one && (bounds.high != null || bounds.low.signum() > 0)) {
                ranges.put(id, new Range(bounds.low, bounds.high));
            }
        });
        return ranges;
    }
}
