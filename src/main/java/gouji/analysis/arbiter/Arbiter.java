package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import gouji.fact.Proposal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes the print unless a proposal reads better, then looks whether another one betters that: a table torn in two places
 * needs two. Proposals that read equally well and cannot both be taken leave the fields on which they differ open. A table that calls
 * for more readings than a torn one needs is not settled: what it says is open.
 */
public final class Arbiter {

    /** How many proposals that were not taken are tried first. */
    private static final int MISSED = 4;

    private final Effort weigh;

    /** @param weigh names and weighs a cutting */
    public Arbiter(Function<Cutting, Reading> weigh) {
        this.weigh = new Effort(weigh);
    }

    /**
     * Settles a table; one arbiter a table.
     *
     * @param propose what rules propose for a reading; asked again when a proposal was taken, for one damage may hide another
     */
    public Verdict decide(Cutting print, Function<Reading, List<Proposal>> propose) {
        Map<Reading, List<Proposal>> proposed = new IdentityHashMap<>();
        return decideOn(print, reading -> proposed.computeIfAbsent(reading, propose));
    }

    private Verdict decideOn(Cutting print, Function<Reading, List<Proposal>> propose) {
        Course course = new Course(weigh);
        Verdict verdict = course.run(print, List.of(), propose);
        if (!course.settled()) {
            return verdict;
        }
        // What places more figures may read worse by itself and best with another: a row put together, which shows where the next lost one.
        weigh.tryMissed();
        for (Proposal missed : missed(print, verdict)) {
            Course other = new Course(weigh);
            Verdict rival = other.run(print, List.of(missed), propose);
            if (!other.settled()) {
                verdict = verdict.doubting(verdict.reading().differsFrom(rival.reading()));
            } else if (rival.reading().rank().compareTo(verdict.reading().rank()) > 0) {
                verdict = rival;
            }
        }
        return doubtingExchanges(print, byTwo(print, verdict, propose));
    }

    private Verdict doubtingExchanges(Cutting print, Verdict settled) {
        Verdict verdict = settled;
        for (Reading equal : new Exchanges(print, settled, weigh).equal()) {
            verdict = verdict.doubting(settled.reading().differsFrom(equal));
        }
        return verdict;
    }

    private Verdict byTwo(Cutting print, Verdict verdict, Function<Reading, List<Proposal>> propose) {
        List<Pairs.Pair> pairs = new Pairs(verdict.reading(), weigh).best(propose.apply(verdict.reading()));
        if (pairs.isEmpty()) {
            return verdict;
        }
        List<Proposal> start = new ArrayList<>(verdict.accepted());
        start.addAll(pairs.get(0).proposals());
        Course course = new Course(weigh);
        Verdict both = course.run(print, start, propose);
        if (!course.settled()) {
            return verdict.doubting(verdict.reading().differsFrom(both.reading()));
        }
        for (Pairs.Pair pair : pairs) {
            both = both.doubting(pairs.get(0).reading().differsFrom(pair.reading()));
        }
        return both;
    }

    /**
     * What would have placed more figures when it was weighed, of rows that are not settled by what was taken instead. What read as
     * well as that was tried in its place ({@link Ties}).
     */
    private static List<Proposal> missed(Cutting print, Verdict verdict) {
        Set<Integer> loose = verdict.reading().loose();
        return verdict.weighed().stream().filter(each -> each.proposal() != null && each.rank().figures() > each.against().figures())
                .filter(each -> verdict.weighed().stream().noneMatch(other -> other.taken() && each.readsAs(other)))
                .map(Weighed::proposal).filter(proposal -> !verdict.accepted().contains(proposal) && print.allows(proposal.edit()))
                .filter(proposal -> loose.stream().anyMatch(proposal.edit()::concerns)).distinct().limit(MISSED).toList();
    }
}
