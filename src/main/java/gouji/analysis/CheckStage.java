package gouji.analysis;

import gouji.fact.Found;
import gouji.fact.Suspect;
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
        Suspicions suspicions = new Suspicions(session, texts, language);
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
                Finding finding = finding(each, suspicions);
                findings.add(finding);
                trace.finding(finding, each);
            }
        }
        return findings;
    }

    private Finding finding(Found found, Suspicions suspicions) {
        List<Suspect> suspects = suspicions.of(found);
        String sentence = texts.sentence(found.code(), found.arguments().stream().map(this::titled).toList(), language);
        return new Finding(found.code(), Severity.of(texts.severity(found.code())), found.fields(), Value.of(found.expected()),
                Value.of(found.actual()), suspicions.told(sentence, suspects),
                form.ordered(suspects.stream().flatMap(suspect -> suspect.fields().stream()).toList()), found.at());
    }

    /** A table has the id of its section, and people know it by that one's title. */
    private Object titled(Object argument) {
        return form.sections().stream().filter(section -> section.id().equals(argument)).map(section -> (Object) section.title()).findFirst().orElse(argument);
    }
}
