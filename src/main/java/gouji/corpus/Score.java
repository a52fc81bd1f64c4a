package gouji.corpus;

import gouji.analysis.Analysis;
import gouji.analysis.Step;
import gouji.corpus.Difference.Kind;
import gouji.corpus.Label.LabelledFile;
import gouji.corpus.Truth.Found;
import gouji.corpus.Truth.Told;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Report;
import gouji.report.Severity;
import gouji.report.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the analysis of one file is what its label says.
 *
 * @param failure     why there was no analysis, or null
 * @param cells       how many figures were compared: all of the format
 * @param differences those that are not as labelled, in the order of the format, after format, issuer and year
 */
public record Score(String failure, int cells, List<Difference> differences, Overlap sections, Overlap statements,
        Overlap findings) {

    private static final Set<String> HEAD = Set.of("format", "issuer", "year");

    public Score {
        differences = List.copyOf(differences);
    }

    /**
     * Compares an analysis with a label.
     *
     * @throws BrokenLabelException if the label speaks of rows or fields that the format does not have
     */
    static Score of(Label label, LabelledFile file, Analysis analysis) throws BrokenLabelException {
        Truth truth = file.truth();
        Report report = analysis.report();
        List<Difference> differences = new ArrayList<>();
        compareHead(differences, "format", truth.format(), report.format());
        compareHead(differences, "issuer", truth.issuer(), report.issuer());
        compareHead(differences, "year", truth.year(), report.year());
        int cells;
        List<Found> expectedFindings;
        if (Objects.equals(truth.format(), report.format())) {
            FieldIds ids = new FieldIds(label.path(), report.fields().stream().map(Field::id).toList());
            List<Expected> expected = ids.spread(truth.rows());
            Set<String> named = named(report);
            cells = expected.size();
            for (int i = 0; i < cells; i++) {
                Field field = report.fields().get(i);
                if (!expected.get(i).isMetBy(field)) {
                    differences.add(difference(expected.get(i), field, named, analysis));
                }
            }
            expectedFindings = truth.findings() == null ? null : ids.expand(truth.findings());
        } else {
            cells = missed(truth, differences);
            expectedFindings = truth.findings();
        }
        return new Score(null, cells, differences,
                Overlap.inOrder(truth.sections(), report.sections().stream().map(section -> section.id()).toList()),
                Overlap.of(truth.statements(), report.statements().stream().map(told -> new Told(told.about(), told.value()).toString()).distinct().toList()),
                Overlap.of(expectedFindings, report.findings().stream().map(finding -> new Found(finding.code(), finding.fields())).toList()));
    }

    /** The score of a file that could not be analysed: nothing of what its label lists is there. */
    static Score ofFailure(Truth truth, String failure) {
        List<Difference> differences = new ArrayList<>();
        int cells = missed(truth, differences);
        return new Score(failure, cells, differences, Overlap.inOrder(truth.sections(), List.of()),
                Overlap.of(truth.statements(), List.of()), Overlap.of(truth.findings(), List.of()));
    }

    /** Figures that came out as labelled. */
    public int exactCells() {
        return cells - (int) differences.stream().filter(difference -> !HEAD.contains(difference.id())).count();
    }

    /** Whether all figures, format, issuer and year came out as labelled. */
    public boolean isExact() {
        return failure == null && differences.isEmpty();
    }

    public int silentWrong() {
        return count(Kind.SILENT_WRONG);
    }

    public int needlessDoubt() {
        return count(Kind.NEEDLESS_DOUBT);
    }

    private int count(Kind kind) {
        return (int) differences.stream().filter(difference -> difference.kind() == kind).count();
    }

    private static int missed(Truth truth, List<Difference> differences) {
        int cells = 0;
        for (Truth.TruthRow row : truth.rows()) {
            for (int i = 0; i < row.entries().size(); i++) {
                differences.add(new Difference(row.id() + "/" + (i + 1), row.entries().get(i).toString(), "-", Kind.OTHER, List.of()));
                cells++;
            }
        }
        return cells;
    }

    private static void compareHead(List<Difference> differences, String name, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            differences.add(new Difference(name, String.valueOf(expected), String.valueOf(actual), Kind.OTHER, List.of()));
        }
    }

    private static Difference difference(Expected expected, Field field, Set<String> named, Analysis analysis) {
        Kind kind = expected.isContradictedBy(field) && !named.contains(field.id()) ? Kind.SILENT_WRONG
                : expected.isDoubtedBy(field) ? Kind.NEEDLESS_DOUBT : Kind.OTHER;
        List<String> rules = analysis.trace().steps().stream().filter(step -> step.fields().contains(field.id()))
                .map(Step::code).distinct().toList();
        return new Difference(field.id(), expected.toString(), told(field), kind, rules);
    }

    private static String told(Field field) {
        String candidates = field.candidates().stream().map(Value::toString).collect(Collectors.joining("|"));
        return field.status().word() + (field.value() == null ? "" : " " + field.value())
                + (candidates.isEmpty() ? "" : " (" + candidates + ")");
    }

    private static Set<String> named(Report report) {
        Set<String> named = new HashSet<>();
        report.findings().stream().filter(finding -> finding.severity() != Severity.INFO).map(Finding::fields)
                .forEach(named::addAll);
        return named;
    }
}
