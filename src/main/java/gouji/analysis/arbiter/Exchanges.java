package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Edit;
import gouji.fact.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Of two rows that lost a figure each, both may have lost it elsewhere: what the one then gives a column more the other gives it less,
 * and no sum tells, though either alone would spoil two of them.
 */
final class Exchanges {

    private final Effort weigh;

    Exchanges(Effort weigh) {
        this.weigh = weigh;
    }

    /** The readings with two lost figures elsewhere that stand no worse than the settled one, as far as they may be weighed. */
    List<Reading> equal(Cutting print, Verdict settled) {
        List<List<Proposal>> others = settled.accepted().stream().map(taken -> others(taken, settled)).toList();
        List<Reading> equal = new ArrayList<>();
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size() && weigh.allows(others.get(i).size() * others.get(j).size()); j++) {
                for (Proposal first : others.get(i)) {
                    for (Proposal second : others.get(j)) {
                        Completed both = Completed.of(Map.of(i, first, j, second), print, settled.accepted(), weigh);
                        if (both.whole() && both.reading().compare(settled.reading()) >= 0) {
                            equal.add(both.reading());
                        }
                    }
                }
            }
        }
        return equal;
    }

    /** What was proposed for the same rows, another figure being lost. */
    private static List<Proposal> others(Proposal taken, Verdict settled) {
        return settled.weighed().stream().map(Weighed::proposal).filter(other -> other != null && !other.equals(taken)
                && taken.edit() instanceof Edit.LeaveOut own && other.edit() instanceof Edit.LeaveOut out
                && own.first() == out.first() && own.last() == out.last()).distinct().toList();
    }
}
