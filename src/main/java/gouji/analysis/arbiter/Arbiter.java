package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Proposal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Takes the print unless a proposal reads better, then looks whether another one betters that: a table torn in two places
 * needs two. Proposals that read equally well and cannot both be taken leave the fields on which they differ open.
 */
public final class Arbiter {

    /** A table has few places where it can be torn; more rounds than these would be a sign of rules gone wild. */
    private static final int ROUNDS = 24;
    /** The order in which proposals are weighed, whatever the order in which rules made them. */
    private static final Comparator<Proposal> ORDER = Comparator.comparing((Proposal proposal) -> proposal.edit().toString())
            .thenComparing(Proposal::because);

    private final Function<Cutting, Reading> weigh;
    private final List<Weighed> weighed = new ArrayList<>();
    private final Map<String, Set<BigDecimal>> open = new HashMap<>();

    /** @param weigh names and weighs a cutting */
    public Arbiter(Function<Cutting, Reading> weigh) {
        this.weigh = weigh;
    }

    /** Settles a table. */
    public Verdict decide(Cutting print, List<Proposal> proposals) {
        Reading current = weigh.apply(print);
        Rank printed = current.rank();
        List<Proposal> left = new ArrayList<>(proposals.stream().sorted(ORDER).toList());
        List<Proposal> accepted = new ArrayList<>();
        for (int round = 0; round < ROUNDS && !left.isEmpty(); round++) {
            Map<Proposal, Reading> readings = readings(current, left);
            Reading best = null;
            Proposal taken = null;
            for (Proposal proposal : left) {
                Reading reading = readings.get(proposal);
                if (reading != null && reading.rank().compareTo(best == null ? current.rank() : best.rank()) > 0) {
                    best = reading;
                    taken = proposal;
                }
            }
            for (Proposal proposal : left) {
                if (readings.containsKey(proposal)) {
                    weighed.add(new Weighed(proposal, readings.get(proposal).rank(), current.rank(), proposal == taken));
                }
            }
            if (best == null) {
                break;
            }
            settle(best, taken, left, readings);
            current = best;
            accepted.add(taken);
            left.remove(taken);
        }
        weighed.add(0, new Weighed(null, printed, printed, accepted.isEmpty()));
        return new Verdict(current, accepted, weighed, open);
    }

    private Map<Proposal, Reading> readings(Reading current, List<Proposal> proposals) {
        Map<Proposal, Reading> readings = new HashMap<>();
        for (Proposal proposal : proposals) {
            if (current.table().cutting().allows(proposal.edit())) {
                readings.put(proposal, weigh.apply(current.table().cutting().with(proposal.edit())));
            }
        }
        return readings;
    }

    /** What all the best readings agree on is sure; the rest is open. */
    private void settle(Reading best, Proposal taken, List<Proposal> proposals, Map<Proposal, Reading> readings) {
        for (Proposal proposal : proposals) {
            Reading rival = readings.get(proposal);
            boolean equal = rival != null && proposal != taken && rival.rank().compareTo(best.rank()) == 0;
            if (equal && !best.table().cutting().allows(proposal.edit())) {
                Map<String, BigDecimal> says = rival.says();
                for (String id : best.differsFrom(rival)) {
                    Set<BigDecimal> values = open.computeIfAbsent(id, each -> new TreeSet<>());
                    if (says.containsKey(id)) {
                        values.add(says.get(id));
                    }
                }
            }
        }
    }
}
