package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Proposals that read as well as one that was taken, when it was taken, and cannot be taken too. What is proposed later may tell them
 * apart; where it does not, all that rests on the one that was taken is open.
 */
final class Ties {

    /** @param position of the proposal taken in its place, among those accepted */
    private record Tie(int position, Proposal rival) {
    }

    /**
     * What a rival reads with all other accepted proposals.
     *
     * @param whole whether none of them lost its ground
     */
    private record Completed(Reading reading, boolean whole) {
    }

    private final Function<Cutting, Reading> weigh;
    private final List<Tie> ties = new ArrayList<>();

    Ties(Function<Cutting, Reading> weigh) {
        this.weigh = weigh;
    }

    void add(int position, Proposal rival) {
        ties.add(new Tie(position, rival));
    }

    /** How many there are: as many cuttings are weighed to tell whether one of them is better, or equal. */
    int count() {
        return ties.size();
    }

    /** The settled reading, or the one that stands better by now with rivals in the place of accepted proposals, which they then take. */
    Reading best(Cutting print, Reading settled, List<Proposal> accepted) {
        Reading best = settled;
        for (Tie tie : List.copyOf(ties)) {
            Completed completed = complete(tie, print, accepted);
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
        for (Tie tie : ties) {
            Completed completed = complete(tie, print, accepted);
            if (!completed.whole() || completed.reading().compare(settled) >= 0
                    || tie.rival().rival() && !settled.rank().isBorneOutAgainst(completed.reading().rank())) {
                equal.add(completed.reading());
            }
        }
        return equal;
    }

    private Completed complete(Tie tie, Cutting print, List<Proposal> accepted) {
        Cutting cutting = print;
        boolean whole = true;
        for (int i = 0; i < accepted.size(); i++) {
            Proposal next = i == tie.position() ? tie.rival() : accepted.get(i);
            whole &= cutting.allows(next.edit());
            cutting = cutting.allows(next.edit()) ? cutting.with(next.edit()) : cutting;
        }
        return new Completed(weigh.apply(cutting), whole);
    }
}
