package gouji.damage;

import gouji.report.Field;
import gouji.report.Report;
import gouji.report.Severity;
import gouji.report.Status;
import gouji.report.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What came out of a damaged report, figure by figure. */
final class Assessment {

    /** How a figure came out. */
    enum Outcome {
        /** Its print is there, and the right value is read or repaired. */
        RECOVERED,
        /** Its print is there, the value is right and doubtful. */
        NEEDLESS_DOUBT,
        /** Its print is there, its value is not taken from it, and a finding or the doubt says so. */
        OPEN,
        /** Its print is there, it has no value, and nothing says so. */
        UNSAID,
        /** Wrong, read or repaired or inferred, and no error or warning names it. */
        SILENT,
        /** Wrong, read or repaired or inferred, and named by an error or a warning. */
        FLAGGED,
        /** Its print is destroyed, and no value is given for it, or the right one. */
        LEFT_OPEN,
        /** Its print is destroyed, and another value is given as sure. */
        INVENTED,
        /** Another number stands in its place, and no print shows that it is another. */
        TRACELESS
    }

    /** A figure and how it came out. */
    record Judged(String field, BigDecimal truth, Outcome outcome, String told) {
    }

    private Assessment() {
    }

    static List<Judged> of(Sheet original, Sheet damaged, Report report) {
        Map<String, BigDecimal> truth = original.figures();
        Map<String, BigDecimal> printed = damaged.figures();
        truth.putAll(printed);
        Set<String> named = new HashSet<>();
        Set<String> mentioned = new HashSet<>();
        report.findings().forEach(finding -> {
            mentioned.addAll(finding.fields());
            if (finding.severity() != Severity.INFO) {
                named.addAll(finding.fields());
            }
        });
        Set<String> traceless = Traceless.of(original, damaged);
        List<Judged> judged = new ArrayList<>();
        for (Field field : report.fields()) {
            BigDecimal value = truth.get(field.id());
            if (value != null) {
                boolean right = field.value() != null && field.value().equals(Value.of(value));
                Outcome outcome = traceless.contains(field.id()) ? Outcome.TRACELESS : printed.containsKey(field.id()) ? survived(field, right, named.contains(field.id()), mentioned.contains(field.id()))
                        : destroyed(field, right);
                judged.add(new Judged(field.id(), value, outcome, field.status().word() + " " + field.value() + " of " + field.raw()));
            }
        }
        return judged;
    }

    private static boolean sure(Field field) {
        return field.value() != null && field.status() != Status.DOUBTFUL;
    }

    private static Outcome survived(Field field, boolean right, boolean named, boolean mentioned) {
        boolean taken = field.status() == Status.READ || field.status() == Status.REPAIRED;
        if (right) {
            return taken ? Outcome.RECOVERED : field.status() == Status.DOUBTFUL ? Outcome.NEEDLESS_DOUBT : Outcome.OPEN;
        }
        if (sure(field)) {
            return named ? Outcome.FLAGGED : Outcome.SILENT;
        }
        return mentioned ? Outcome.OPEN : Outcome.UNSAID;
    }

    private static Outcome destroyed(Field field, boolean right) {
        return sure(field) && !right ? Outcome.INVENTED : Outcome.LEFT_OPEN;
    }
}
