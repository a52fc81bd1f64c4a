package gouji.cli;

import gouji.analysis.Analysis;
import gouji.analysis.NearMiss;
import gouji.analysis.Rival;
import gouji.analysis.Step;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Value;
import gouji.write.PlaceText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The history of one field as text: its print, every rule that touched it, what else was weighed, what is said of it. */
final class Explanation {

    /** How many readings that were not taken are told. */
    private static final int OTHERS = 8;

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    Explanation(Messages messages) {
        this.messages = messages;
    }

    /** @param table the form's table that the field belongs to; readings of others are not told */
    String of(Field field, String table, Analysis analysis) {
        text.setLength(0);
        line(0, field.id() + "  " + analysis.report().source().name() + "  " + analysis.report().format());
        field(field);
        heading("explain.rules");
        List<Step> steps = analysis.trace().steps().stream().filter(step -> step.fields().contains(field.id())).toList();
        steps.forEach(this::step);
        if (steps.isEmpty()) {
            line(1, messages.text("explain.rules.none"));
        }
        analysis.trace().misses().stream().filter(miss -> miss.fields().contains(field.id())).forEach(this::miss);
        List<Rival> rivals = analysis.trace().rivals().stream().filter(rival -> rival.table().equals(table)).toList();
        if (!rivals.isEmpty()) {
            heading("explain.rivals");
            rivals(rivals);
        }
        List<Finding> findings = analysis.report().findings().stream().filter(one -> one.fields().contains(field.id())).toList();
        if (!findings.isEmpty()) {
            heading("explain.findings");
            findings.forEach(this::finding);
        }
        return text.toString();
    }

    private void field(Field field) {
        member(1, "explain.value", field.value() == null ? "-" : field.value().toString());
        member(1, "explain.status", messages.text("status." + field.status().word()));
        member(1, "explain.raw", field.raw());
        member(1, "explain.at", field.places().stream().map(PlaceText::of).collect(Collectors.joining(" ")));
        member(1, "explain.from", String.join(", ", field.from()));
        member(1, "explain.candidates", field.candidates().stream().map(Value::toString).collect(Collectors.joining(", ")));
    }

    private void step(Step step) {
        line(1, step.stage() + "  " + step.code() + "  " + step.name() + (step.file() == null || step.file().isEmpty() ? "" : "  (" + step.file() + ")"));
        member(2, "explain.before", step.before());
        member(2, "explain.after", step.after());
        member(2, "explain.because", step.because());
        member(2, "explain.at", PlaceText.of(step.at()));
    }

    private void miss(NearMiss miss) {
        line(1, miss.print().isEmpty() ? messages.text("explain.miss.none", miss.wanted())
                : messages.text("explain.miss", miss.wanted(), miss.print(), rounded(miss.likeness())));
        if (miss.rule() != null) {
            line(1, messages.text("explain.miss.rule", miss.rule(), rounded(miss.matched())));
        }
    }

    private static String rounded(double ratio) {
        return String.format(Locale.ROOT, "%.2f", ratio);
    }

    /** All that was taken, and of what a badly torn table may be besides, the best. */
    private void rivals(List<Rival> rivals) {
        List<Rival> others = rivals.stream().filter(rival -> !rival.taken()).toList();
        Set<Rival> best = new HashSet<>(others.subList(0, Math.min(OTHERS, others.size())));
        rivals.stream().filter(rival -> rival.taken() || best.contains(rival)).forEach(this::rival);
        if (others.size() > best.size()) {
            line(2, messages.text("explain.rivals.more", others.size() - best.size()));
        }
    }

    private void rival(Rival rival) {
        String reading = rival.proposal().isEmpty() ? messages.text("explain.print") : rival.proposal();
        line(1, (rival.taken() ? "* " : "  ") + reading);
        if (!rival.row().isEmpty()) {
            line(3, rival.row());
        }
        line(3, messages.text("explain.scores", rival.scores().toArray()));
    }

    private void finding(Finding finding) {
        line(1, finding.severity().word() + "  " + finding.code() + "  " + finding.message());
    }

    private void heading(String key) {
        line(0, "");
        line(0, messages.text(key));
    }

    private void member(int depth, String key, String value) {
        if (value != null && !value.isEmpty()) {
            line(depth, messages.text(key) + "  " + value);
        }
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
