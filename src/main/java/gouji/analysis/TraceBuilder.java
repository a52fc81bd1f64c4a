package gouji.analysis;

import gouji.analysis.arbiter.Rank;
import gouji.analysis.arbiter.Verdict;
import gouji.analysis.arbiter.Weighed;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.Leaf;
import gouji.analysis.naming.PlacedRow;
import gouji.document.Place;
import gouji.document.Table;
import gouji.fact.Axis;
import gouji.fact.Candidate;
import gouji.fact.Claim;
import gouji.fact.PrintedAlone;
import gouji.fact.Proposal;
import gouji.report.Finding;
import gouji.report.Repair;
import gouji.rules.RuleOrigin;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together, from what the session remembers, which rules made a report. */
final class TraceBuilder {

    private final RuleSession session;
    private final List<Step> steps = new ArrayList<>();
    private final List<Rival> rivals = new ArrayList<>();
    private final Map<String, List<Candidate>> candidates;

    TraceBuilder(RuleSession session) {
        this.session = session;
        this.candidates = session.facts(Candidate.class).stream().collect(Collectors.groupingBy(Candidate::text));
    }

    /** The steps that led to the fields of a table. */
    void table(Verdict verdict) {
        String form = verdict.reading().table().cutting().form().id();
        List<PlacedRow> rows = verdict.reading().table().rows().stream().filter(row -> row.form() != null).toList();
        List<String> all = rows.stream().map(PlacedRow::form).flatMap(row -> row.fields().stream()).distinct().toList();
        for (Table table : verdict.reading().table().cutting().tables()) {
            session.facts(Claim.class).stream().filter(claim -> claim.table() == table.id() && claim.form().equals(form))
                    .max(Comparator.comparingDouble(Claim::weight)).flatMap(session::origin)
                    .ifPresent(rule -> step(TableStage.NAME, rule, all, "", form, null, table.place()));
        }
        rows.forEach(this::row);
        verdict.reading().table().underOneHeader().forEach(this::columns);
        rivals(verdict);
    }

    private void row(PlacedRow row) {
        for (CutCell label : row.row().labels()) {
            best(Axis.ROW, Set.of(label.text()), row.form().path()).ifPresent(rule -> step(Wordings.NAME, rule.origin(),
                    row.form().fields(), label.raw(), rule.name(), null, label.places().get(0)));
        }
    }

    private void columns(List<PlacedRow> rows) {
        PlacedRow first = rows.get(0);
        for (int j = 0; j < first.columns().leaves().size(); j++) {
            Leaf leaf = first.columns().leaves().get(j);
            if (leaf != null) {
                int column = j;
                List<String> ids = rows.stream().map(row -> row.form().fields().get(column)).distinct().toList();
                best(Axis.COLUMN, leaf.wordings(), first.block().columns().get(j)).ifPresent(rule -> step(Wordings.NAME,
                        rule.origin(), ids, leaf.raw(), rule.name(), null, leaf.stack().get(0).places().get(0)));
            }
        }
    }

    /** The rule that names best, and the name it gives. */
    private record Naming(RuleOrigin origin, String name) {
    }

    private Optional<Naming> best(Axis axis, Collection<String> texts, List<String> names) {
        return texts.stream().flatMap(text -> candidates.getOrDefault(text, List.of()).stream())
                .filter(candidate -> candidate.axis() == axis && names.contains(candidate.name()))
                .max(Comparator.comparingDouble(Candidate::weight).thenComparing(Candidate::name))
                .flatMap(candidate -> session.origin(candidate).map(origin -> new Naming(origin, candidate.name())));
    }

    /** The print, then what was taken, in order; then all others, the best first: one that was weighed time and again is one. */
    private void rivals(Verdict verdict) {
        Stream<Weighed> others = verdict.weighed().stream().filter(weighed -> weighed.proposal() != null && !weighed.taken())
                .sorted(Comparator.comparing(Weighed::rank).reversed());
        Stream.concat(verdict.weighed().stream().filter(weighed -> weighed.proposal() == null || weighed.taken()), others)
                .map(weighed -> rival(verdict.reading().table().cutting(), weighed)).distinct().forEach(rivals::add);
    }

    private Rival rival(Cutting cutting, Weighed weighed) {
        String proposal = weighed.proposal() == null ? ""
                : session.origin(weighed.proposal()).map(RuleOrigin::code).orElse("") + ": " + weighed.proposal().because();
        Rank rank = weighed.rank();
        List<Integer> scores = List.of(rank.impossible(), rank.displaced(), rank.borneOut(), rank.figures(), rank.labels(), rank.moved());
        String row = weighed.proposal() == null ? "" : cutting.rows().stream().filter(one -> one.number() == weighed.proposal().edit().first())
                .map(CutRow::raw).findFirst().orElse("");
        return new Rival(cutting.form().id(), proposal, row, scores, weighed.taken());
    }

    void repair(Repair repair) {
        String file = Stream.of(Proposal.class, Candidate.class, PrintedAlone.class).flatMap(fact -> session.facts(fact).stream())
                .map(session::origin).flatMap(Optional::stream).filter(rule -> rule.code().equals(repair.rule()))
                .map(RuleOrigin::file).findFirst().orElse(null);
        steps.add(new Step(ProposalStage.NAME, repair.rule(), repair.name(), file, repair.fields(), repair.before(), repair.after(),
                repair.because(), repair.at()));
    }

    /** What a finding, or a statement, follows from. */
    void decision(String stage, Object fact, List<String> fields, String what, Place at) {
        session.origin(fact).ifPresent(rule -> step(stage, rule, fields, "", what, null, at));
    }

    void inferred(String id, String value, List<String> from) {
        steps.add(new Step("infer", "infer.only-value", String.join(" ← ", from), "relations.csv", List.of(id), "", value, null, null));
    }

    void finding(Finding finding, Object fact) {
        decision(CheckStage.NAME, fact, finding.fields(), finding.code() + ": " + finding.message(), finding.at());
    }

    private void step(String stage, RuleOrigin rule, List<String> fields, String before, String after, String because, Place at) {
        steps.add(new Step(stage, rule.code(), rule.name(), rule.file(), fields, before, after, because, at));
    }

    Trace trace() {
        return new Trace(steps, NearMisses.of(session), rivals);
    }
}
