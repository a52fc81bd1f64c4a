package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Proposal;
import java.util.ArrayList;
import java.util.List;

/**
 * Proposals that better a reading two at a time only: in a table torn in two places the sums of the columns fail while one of them
 * stands as it is. Two repairs must mend two relations at least, or one says as much as both.
 */
final class Pairs {

    private static final int RELATIONS = 2;

    private final Effort weigh;
    private final Reading settled;
    private final List<Pair> best = new ArrayList<>();

    /** @param settled the reading that no proposal betters by itself */
    Pairs(Reading settled, Effort weigh) {
        this.settled = settled;
        this.weigh = weigh;
    }

    /** @param reading with both taken */
    record Pair(List<Proposal> proposals, Reading reading) {
    }

    /** Those that read best, all alike; none where none betters the settled reading, or more would have to be weighed than may be. */
    List<Pair> best(List<Proposal> proposals) {
        Cutting cutting = settled.table().cutting();
        List<Proposal> left = proposals.stream().filter(proposal -> cutting.allows(proposal.edit())).toList();
        if (settled.rank().impossible() < RELATIONS || !weigh.allows(left.size() * left.size())) {
            return best;
        }
        for (int i = 0; i < left.size(); i++) {
            Cutting with = cutting.with(left.get(i).edit());
            for (Proposal second : left.subList(i + 1, left.size())) {
                if (with.allows(second.edit())) {
                    add(new Pair(List.of(left.get(i), second), weigh.apply(with.with(second.edit()))), weigh.apply(with));
                }
            }
        }
        return best;
    }

    private void add(Pair pair, Reading half) {
        Rank rank = pair.reading().rank();
        if (!half.rank().keepsFiguresOf(settled.rank()) || !rank.keepsFiguresOf(half.rank())
                || rank.impossible() > settled.rank().impossible() - RELATIONS) {
            return;
        }
        int compared = best.isEmpty() ? 1 : rank.compareTo(best.get(0).reading().rank());
        if (compared > 0) {
            best.clear();
        }
        if (compared >= 0) {
            best.add(pair);
        }
    }
}
