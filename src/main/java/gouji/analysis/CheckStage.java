package gouji.analysis;

import gouji.fact.Found;
import gouji.report.Finding;
import gouji.report.Severity;
import gouji.report.Value;
import gouji.rules.Form;
import gouji.rules.FormField;
import gouji.rules.FindingTexts;
import gouji.rules.RuleSession;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Stage {@code checks}: everything that is known in, findings out. */
final class CheckStage {

    static final String NAME = "checks";

    private final Form form;
    private final FindingTexts texts;
    private final Locale language;

    CheckStage(Form form, FindingTexts texts, Locale language) {
        this.form = form;
        this.texts = texts;
        this.language = language;
    }

    /** The findings, those about fields in the order of the format, then the rest; each once. */
    List<Finding> run(RuleSession session, TraceBuilder trace) {
        session.fire(NAME);
        Map<String, Integer> order = new HashMap<>();
        form.fields().stream().map(FormField::id).forEach(id -> order.put(id, order.size()));
        Comparator<Found> byField = Comparator.comparingInt(found -> found.fields().isEmpty() ? order.size() : order.getOrDefault(found.fields().get(0), order.size()));
        List<Found> found = session.facts(Found.class).stream().distinct()
                .sorted(byField.thenComparing(Found::code).thenComparing(each -> each.arguments().toString())
                        .thenComparing(each -> String.valueOf(each.at())).thenComparing(each -> each.fields().toString())).toList();
        List<Finding> findings = new ArrayList<>();
        Map<String, Boolean> told = new HashMap<>();
        for (Found each : found) {
            String identity = each.code() + each.fields().stream().collect(Collectors.joining(",")) + (each.fields().isEmpty() ? each.arguments() + "" + each.at() : "");
            if (told.put(identity, true) == null) {
                Finding finding = new Finding(each.code(), Severity.of(texts.severity(each.code())), each.fields(), Value.of(each.expected()),
                        Value.of(each.actual()), texts.sentence(each.code(), each.arguments(), language), each.at());
                findings.add(finding);
                trace.finding(finding, each);
            }
        }
        return findings;
    }
}
