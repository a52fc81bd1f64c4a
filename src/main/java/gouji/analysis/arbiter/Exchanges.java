package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Edit;
import gouji.fact.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Of two rows that lost a figure each, both may have lost it elsewhere: what the one then gives a column more the other gives it less,
 * and no sum tells, though either alone would spoil two of them.
 */
final class Exchanges {

    private final Effort weigh;
    private final Cutting print;
    private final Verdict settled;
    private final Map<Proposal, Alone> alone = new HashMap<>();

    Exchanges(Cutting print, Verdict settled, Effort weigh) {
        this.weigh = weigh;
        this.print = print;
        this.settled = settled;
    }

    /**
     * What one of the two changes by itself.
     *
     * @param changed the fields that it gives other figures
     * @param spoils  what cannot hold then, each by the fields that it depends on
     */
    private record Alone(Set<String> changed, List<Set<String>> spoils) {

        /** Whether nothing is spoiled that the other leaves as it is. */
        boolean isMendedBy(Alone other) {
            return spoils.stream().noneMatch(fields -> Collections.disjoint(fields, other.changed));
        }
    }

    /** The readings with two lost figures elsewhere that stand no worse than the settled one, as far as they may be weighed. */
    List<Reading> equal() {
        List<List<Proposal>> others = settled.accepted().stream().map(this::others).toList();
        List<Reading> equal = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size() && weigh.allows(others.get(i).size() * others.get(j).size()); j++) {
                // Most pairs need no look if each is looked at alone: worth it where these are fewer.
                boolean sift = settled.reading().rank().impossible() == 0
                        && others.get(i).size() * others.get(j).size() > others.get(i).size() + others.get(j).size();
                for (Proposal first : others.get(i)) {
                    for (Proposal second : others.get(j)) {
                        if (!sift || mendEachOther(alone(i, first), alone(j, second))) {
                            both(Map.of(i, first, j, second)).ifPresent(equal::add);
                        }
                    }
                }
            }
        }
        return equal;
    }

    private Optional<Reading> both(Map<Integer, Proposal> exchanged) {
        Completed both = Completed.of(exchanged, print, settled.accepted(), weigh);
        return Optional.of(both.reading()).filter(reading -> both.whole() && reading.compare(settled.reading()) >= 0);
    }

    private static boolean mendEachOther(Alone first, Alone second) {
        return first.isMendedBy(second) && second.isMendedBy(first);
    }

    private Alone alone(int position, Proposal other) {
        return alone.computeIfAbsent(other, each -> {
            Reading reading = Completed.of(Map.of(position, other), print, settled.accepted(), weigh).reading();
            return new Alone(reading.placesOtherwise(settled.reading()), reading.spoiled());
        });
    }

    /** What was proposed for the same rows, another figure being lost. */
    private List<Proposal> others(Proposal taken) {
        return settled.weighed().stream().map(Weighed::proposal).filter(other -> other != null && !other.equals(taken)
                && taken.edit() instanceof Edit.LeaveOut own && other.edit() instanceof Edit.LeaveOut out
                && own.first() == out.first() && own.last() == out.last()).distinct().toList();
    }
}
