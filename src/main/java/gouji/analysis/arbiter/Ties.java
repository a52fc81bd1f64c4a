package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Edit;
import gouji.fact.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Proposals that read as well as one that was taken, when it was taken, and cannot be taken too. What is proposed later may tell them
 * apart; where it does not, all that rests on the one that was taken is open.
 */
final class Ties {

    /** @param position of the proposal taken in its place, among those accepted */
    private record Tie(int position, Proposal rival) {
    }

    private final Function<Cutting, Reading> weigh;
    private final List<Tie> ties = new ArrayList<>();

    Ties(Function<Cutting, Reading> weigh) {
        this.weigh = weigh;
    }

    void add(int position, Proposal rival) {
        ties.add(new Tie(position, rival));
    }

    /** How many cuttings are weighed at most to tell whether one of them is better, or equal. */
    int count() {
        return 2 * ties.size();
    }

    /** The settled reading, or the one that stands better by now with rivals in the place of accepted proposals, which they then take. */
    Reading best(Cutting print, Reading settled, List<Proposal> accepted) {
        Reading best = settled;
        for (Tie tie : List.copyOf(ties)) {
            Completed completed = Completed.of(Map.of(tie.position(), tie.rival()), print, accepted, weigh);
            if (completed.whole() && completed.reading().compare(best) > 0) {
                best = completed.reading();
                ties.remove(tie);
                ties.add(new Tie(tie.position(), accepted.set(tie.position(), tie.rival())));
            }
        }
        return best;
    }

    /** The readings that stand no worse than the settled one, as far as can be told. */
    List<Reading> equal(Cutting print, Reading settled, List<Proposal> accepted) {
        List<Reading> equal = new ArrayList<>();
        Set<Map<Integer, Proposal>> swaps = new LinkedHashSet<>();
        ties.forEach(tie -> swaps.add(Map.of(tie.position(), tie.rival())));
        ties.forEach(tie -> swaps.add(together(tie, accepted)));
        for (Map<Integer, Proposal> swap : swaps) {
            Completed completed = Completed.of(swap, print, accepted, weigh);
            if (!completed.whole() || completed.reading().compare(settled) >= 0
                    || swap.values().stream().allMatch(Proposal::rival) && !settled.rank().isBorneOutAgainst(completed.reading().rank())) {
                equal.add(completed.reading());
            }
        }
        return equal;
    }

    /**
     * A tie in all places with one cause: what several runs of rows lost may be the same column in all of them. In one of them alone
     * another column spoils the sums over rows, in all of them none.
     */
    private static Map<Integer, Proposal> together(Tie tie, List<Proposal> accepted) {
        Map<Integer, Proposal> swap = new HashMap<>(Map.of(tie.position(), tie.rival()));
        if (tie.rival().edit() instanceof Edit.LeaveOut rival && accepted.get(tie.position()).edit() instanceof Edit.LeaveOut own) {
            for (int i = 0; i < accepted.size(); i++) {
                if (accepted.get(i).edit() instanceof Edit.LeaveOut other && other.position() == own.position()) {
                    swap.put(i, accepted.get(i).with(new Edit.LeaveOut(other.first(), other.last(), rival.position())));
                }
            }
        }
        return swap;
    }
}
