package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Edit;
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

/** One way from the print of a table to the reading that no proposal betters, a proposal at a time. */
final class Course {

    /** A table has few places where it can be torn; more rounds than these would be a sign of rules gone wild. */
    private static final int ROUNDS = 24;
    /** How often rules are asked: four damages may lie in one row, one upon the other. */
    private static final int TURNS = 4;
    /** The order in which proposals are weighed, whatever the order in which rules made them. */
    private static final Comparator<Proposal> ORDER = Comparator.comparing((Proposal proposal) -> proposal.edit().toString())
            .thenComparing(Proposal::because);

    private final Effort weigh;
    private final List<Weighed> weighed = new ArrayList<>();
    private final Map<String, Set<BigDecimal>> open = new HashMap<>();
    private final Ties ties;
    private Reading asPrinted;
    private boolean settled = true;

    Course(Effort weigh) {
        this.weigh = weigh;
        this.ties = new Ties(weigh);
    }

    /** Whether all was weighed that the table called for; if not, all that it says is open. */
    boolean settled() {
        return settled;
    }

    /**
     * Takes what betters the reading, time and again.
     *
     * @param start what is taken first, though it may read worse
     */
    Verdict run(Cutting print, List<Proposal> start, Function<Reading, List<Proposal>> propose) {
        asPrinted = weigh.apply(print);
        Rank printed = asPrinted.rank();
        List<Proposal> accepted = new ArrayList<>(start);
        Reading current = asPrinted;
        for (Proposal proposal : start) {
            current = weigh.apply(current.table().cutting().with(proposal.edit()));
            weighed.add(new Weighed(proposal, current.rank(), printed, true));
        }
        for (int turn = 0; turn < TURNS; turn++) {
            Reading before = current;
            current = better(current, new ArrayList<>(propose.apply(current).stream().sorted(ORDER).toList()), accepted);
            current = affords(ties.count()) ? ties.best(print, current, accepted) : current;
            if (current == before || !settled) {
                break;
            }
        }
        if (affords(ties.count())) {
            for (Reading equal : ties.equal(print, current, accepted)) {
                open(current.differsFrom(equal), equal);
            }
        }
        if (settled) {
            openWhatAFullerReadingDenies(current, propose.apply(current));
        } else {
            open(asPrinted.says().keySet(), asPrinted);
            open(current.says().keySet(), current);
        }
        // What leaves whole columns empty takes empty cells for zeros: it is sure only if nothing is wrong when they are.
        if (accepted.stream().anyMatch(proposal -> proposal.edit() instanceof Edit.LeaveEmpty)
                && current.impossibleWithZeros() > asPrinted.impossibleWithZeros()) {
            open(current.differsFrom(asPrinted), asPrinted);
        }
        weighed.add(0, new Weighed(null, printed, printed, accepted.isEmpty()));
        return new Verdict(current, accepted, weighed, open);
    }

    /** The reading, or the best that one or several of the proposals make of it. */
    private Reading better(Reading print, List<Proposal> left, List<Proposal> accepted) {
        Reading current = print;
        for (int round = 0; round < ROUNDS && !left.isEmpty() && affords(left.size()); round++) {
            Map<Proposal, Reading> readings = readings(current, left);
            Reading best = null;
            Proposal taken = null;
            for (Proposal proposal : left) {
                Reading reading = readings.get(proposal);
                if (reading != null && betters(reading.rank(), current.rank()) && (best == null || reading.rank().compareTo(best.rank()) > 0)) {
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
                leaveOpen(current, left, readings);
                break;
            }
            settle(best, taken, left, readings, accepted.size());
            if (taken.rival() && !best.rank().isBorneOutAgainst(current.rank())) {
                open(best.differsFrom(current), current);
            }
            current = best;
            accepted.add(taken);
            left.remove(taken);
        }
        return current;
    }

    private static boolean betters(Rank rank, Rank current) {
        return rank.keepsFiguresOf(current) && (rank.compareTo(current) > 0 || rank.isClearerThan(current));
    }

    /** Whether so many readings more can be weighed; if not, the table is not settled. */
    private boolean affords(int readings) {
        settled &= weigh.allows(readings);
        return settled;
    }

    /**
     * What no proposal betters need not be sure: where relations are broken all the same, what a proposal that stands no worse in
     * the sums says otherwise of them is open; so is what a rule calls a rival of the print says, if the sums allow it.
     */
    private void leaveOpen(Reading current, List<Proposal> left, Map<Proposal, Reading> readings) {
        Set<String> broken = current.broken();
        for (Proposal proposal : left) {
            Reading rival = readings.get(proposal);
            if (rival != null && !current.rank().isBorneOutAgainst(rival.rank())) {
                Set<String> ids = current.differsFrom(rival);
                if (proposal.rival() || ids.stream().anyMatch(broken::contains)) {
                    open(ids, rival);
                }
            }
        }
    }

    /**
     * A row whose figures have no place leaves the sums of its columns open. Where the best way to place it denies what repairs came to,
     * or what the print says of rows that may have moved, these are no surer than it: they may be good only because it was not asked.
     */
    private void openWhatAFullerReadingDenies(Reading current, List<Proposal> proposals) {
        Map<Proposal, Reading> readings = readings(current, proposals);
        readings.values().stream().filter(rival -> rival.rank().placesMoreThan(current.rank())).max(Comparator.comparing(Reading::rank)).ifPresent(fuller -> {
            Set<String> moved = current.placesOtherwise(asPrinted);
            readings.forEach((proposal, rival) -> moved.addAll(proposal.edit() instanceof Edit.LeaveOut ? current.placesOtherwise(rival) : Set.of()));
            moved.retainAll(fuller.broken());
            open(moved, fuller);
        });
    }

    private void open(Set<String> ids, Reading rival) {
        Map<String, BigDecimal> says = rival.says();
        for (String id : ids) {
            Set<BigDecimal> values = open.computeIfAbsent(id, each -> new TreeSet<>());
            if (says.containsKey(id)) {
                values.add(says.get(id));
            }
        }
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

    /** Whether a proposal can be taken beside the others without making it worse. */
    private boolean goesWith(Reading best, Proposal proposal) {
        Cutting cutting = best.table().cutting();
        return cutting.allows(proposal.edit()) && weigh.apply(cutting.with(proposal.edit())).rank().compareTo(best.rank()) >= 0;
    }

    /** What all the best readings agree on is sure: which others read as well as the one taken, and cannot be taken too. */
    private void settle(Reading best, Proposal taken, List<Proposal> proposals, Map<Proposal, Reading> readings, int position) {
        for (Proposal proposal : proposals) {
            Reading rival = readings.get(proposal);
            boolean equal = rival != null && proposal != taken && (rival.rank().isPrintedAlike(best.rank())
                    || proposal.rival() && !best.rank().isBorneOutAgainst(rival.rank()));
            if (equal && !(affords(1) && goesWith(best, proposal))) {
                ties.add(position, proposal);
            }
        }
    }
}
