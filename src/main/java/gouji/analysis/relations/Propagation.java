package gouji.analysis.relations;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Tightens the bounds of open fields by relations, from "0 or more" until nothing changes or the relations contradict each other.
 *
 * <p>It goes in rounds: each relation sees the bounds of the round before, so the order of relations cannot matter. It ends
 * after at most 2n + 1 rounds over n open fields. A relation bounds a field by its gap and the bounds of its other fields, each
 * taken once with a factor of 1 or -1. So a bound that tightens in round k does so by what one other bound tightened to in round
 * k - 1, and so on back to round 1: k tightenings in a chain. There are 2n bounds, so a chain of 2n + 1 has one of them twice: it
 * followed from itself with something added, the side inputs being true in every solution. Then x is at least x + m with m above
 * 0, which nothing satisfies: that, too, is a contradiction, and no bound can creep upwards for long.
 */
final class Propagation {

    private final List<Standing> relations;
    private final Trail trail;
    private Bounds bounds;
    private final int[] changedIn;
    /** Steps that together contradict; empty where all relations agree. */
    private int[] clash = {};

    /** Runs over the chosen relations, all of which can hold by themselves. */
    Propagation(List<Standing> relations, BitSet chosen, int fields) {
        this.relations = relations;
        this.trail = new Trail(2 * fields);
        this.bounds = new Bounds(fields);
        this.changedIn = new int[fields];
        run(chosen, fields);
    }

    private void run(BitSet chosen, int fields) {
        int limit = 2 * openFields(chosen);
        Bounds next = new Bounds(fields);
        int known = -1;
        for (int round = 1; clash.length == 0 && known < trail.size(); round++) {
            known = trail.size();
            next.copyFrom(bounds);
            for (int r = chosen.nextSetBit(0); r >= 0; r = chosen.nextSetBit(r + 1)) {
                if (round == 1 || touched(relations.get(r), round - 1)) {
                    narrow(r, 1, next, round);
                    narrow(r, -1, next, round);
                }
            }
            Bounds old = bounds;
            bounds = next;
            next = old;
            findClash(known, round > limit);
        }
    }

    /** The distinct open fields of the chosen relations. */
    private int openFields(BitSet chosen) {
        BitSet open = new BitSet();
        chosen.stream().forEach(r -> Arrays.stream(relations.get(r).open()).forEach(open::set));
        return open.cardinality();
    }

    /** Whether one of its fields changed in that round; it may have changed again since. */
    private boolean touched(Standing standing, int round) {
        for (int field : standing.open()) {
            if (changedIn[field] >= round) {
                return true;
            }
        }
        return false;
    }

    /** Bounds each field, taken with its sign times the direction, from below: what is left when all others are least. */
    private void narrow(int r, int direction, Bounds next, int round) {
        Standing standing = relations.get(r);
        int[] open = standing.open();
        int[] signs = standing.signs();
        long sum = direction * standing.count();
        int unlimited = -1;
        for (int i = 0; i < open.length; i++) {
            long other = bounds.get(Bounds.bound(open[i], -direction * signs[i]));
            if (other != Bounds.NONE) {
                sum += other;
            } else if (unlimited < 0) {
                unlimited = i;
            } else {
                return;
            }
        }
        for (int i = 0; i < open.length; i++) {
            if (unlimited >= 0 && unlimited != i) {
                continue;
            }
            long own = bounds.get(Bounds.bound(open[i], -direction * signs[i]));
            int bound = Bounds.bound(open[i], direction * signs[i]);
            if (next.tighten(bound, own == Bounds.NONE ? sum : sum - own)) {
                trail.note(bound, r, round);
                changedIn[open[i]] = round;
            }
        }
    }

    /** Looks at the steps of the last round for the first field that no value is left for. */
    private void findClash(int from, boolean beyondLimit) {
        int first = -1;
        for (int step = from; step < trail.size(); step++) {
            int field = trail.bound(step) / 2;
            if (bounds.empty(field) && (first < 0 || field < first)) {
                first = field;
            }
        }
        if (first >= 0) {
            clash = new int[] {trail.latest(2 * first), trail.latest(2 * first + 1)};
        } else if (beyondLimit && from < trail.size()) {
            clash = new int[] {from};
        }
    }

    boolean contradictory() {
        return clash.length > 0;
    }

    /** The relations that the contradiction was derived with. */
    BitSet culprits() {
        return behind(clash);
    }

    Bounds bounds() {
        return bounds;
    }

    /** The relations that the field's present bounds were derived with. */
    BitSet reasons(int field) {
        return behind(trail.latest(2 * field), trail.latest(2 * field + 1));
    }

    private BitSet behind(int... steps) {
        BitSet used = new BitSet();
        follow(steps).stream().forEach(step -> used.set(trail.relation(step)));
        return used;
    }

    /** The relations behind the field's bounds, by the round in which each was first needed, then by number. */
    int[] chain(int field) {
        int[] first = new int[relations.size()];
        follow(trail.latest(2 * field), trail.latest(2 * field + 1)).stream().forEach(step -> {
            int r = trail.relation(step);
            first[r] = first[r] == 0 ? trail.round(step) : Math.min(first[r], trail.round(step));
        });
        return reasons(field).stream().boxed()
                .sorted((a, b) -> first[a] != first[b] ? Integer.compare(first[a], first[b]) : Integer.compare(a, b))
                .mapToInt(Integer::intValue).toArray();
    }

    private BitSet follow(int... steps) {
        BitSet seen = new BitSet(trail.size());
        BitSet waiting = new BitSet(trail.size());
        for (int step : steps) {
            if (step >= 0) {
                waiting.set(step);
            }
        }
        // A step rests on earlier steps only, so going downwards meets each once.
        for (int step = waiting.length() - 1; step >= 0; step = waiting.previousSetBit(step - 1)) {
            seen.set(step);
            Standing standing = relations.get(trail.relation(step));
            int direction = directionOf(standing, trail.bound(step));
            for (int i = 0; i < standing.open().length; i++) {
                int field = standing.open()[i];
                if (field != trail.bound(step) / 2) {
                    int input = trail.latestBefore(Bounds.bound(field, -direction * standing.signs()[i]), trail.round(step));
                    if (input >= 0) {
                        waiting.set(input);
                    }
                }
            }
        }
        return seen;
    }

    private static int directionOf(Standing standing, int bound) {
        for (int i = 0; i < standing.open().length; i++) {
            if (standing.open()[i] == bound / 2) {
                return standing.signs()[i] * (bound % 2 == 0 ? 1 : -1);
            }
        }
        throw new IllegalStateException("bound of a field that is not open in its relation");
    }
}
