package gouji.corpus;

import gouji.analysis.Analysis;
import gouji.analysis.Step;
import gouji.analysis.Trace;
import gouji.corpus.Label.LabelledFile;
import gouji.document.Source;
import gouji.report.Account;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.MadeBy;
import gouji.report.Report;
import gouji.report.Section;
import gouji.report.Severity;
import gouji.report.Statement;
import gouji.report.Status;
import gouji.report.Value;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Analyses of a form with the rows {@code a} (x, y) and {@code b} (x), and labels for them. */
final class Documents {

    static final Path LABEL = Path.of("corpus", "report", "label.json");

    private Documents() {
    }

    /** A field from words such as {@code a.x read 17} or {@code b.x blank}. */
    static Field field(String words) {
        String[] parts = words.split(" ");
        Value value = parts.length > 2 ? Value.of(new BigDecimal(parts[2])) : null;
        return new Field(parts[0], value, Status.of(parts[1]), null, List.of(), List.of(), List.of());
    }

    static Finding finding(String code, Severity severity, String... fields) {
        return new Finding(code, severity, List.of(fields), null, null, "…", List.of(), null);
    }

    static Analysis analysis(List<Field> fields, List<Finding> findings, Step... steps) {
        return analysis(fields, findings, List.of(), List.of(), steps);
    }

    static Analysis analysis(List<Field> fields, List<Finding> findings, List<String> sections, List<Statement> statements,
            Step... steps) {
        Report report = new Report("form", List.of(), "甲镇", 2021, null, new Source("report.txt", null, null, null),
                new MadeBy("1", "0", "0"), sections.stream().map(id -> new Section(id, id, null)).toList(), fields, statements,
                List.of(), findings, List.of(), new Account(0, 0, 0), List.of());
        return new Analysis(report, new Trace(List.of(steps), List.of(), List.of()));
    }

    /** A step of a rule that touched these fields. */
    static Step step(String code, String... fields) {
        return new Step("cells", code, "…", "rules/cells.drl", List.of(fields), null, null, null, null);
    }

    /** A label; rows from words such as {@code a: 17, blank}. */
    static LabelledFile label(List<String> rows, Truth.Found... findings) {
        return label(rows, List.of(), List.of(), findings);
    }

    static LabelledFile label(List<String> rows, List<String> sections, List<Truth.Told> statements, Truth.Found... findings) {
        List<Truth.TruthRow> truth = new ArrayList<>();
        for (String row : rows) {
            String[] parts = row.split(": ");
            truth.add(new Truth.TruthRow(parts[0], List.of(parts[1].split(", ")).stream().map(Documents::entry).toList()));
        }
        return new LabelledFile("report.txt", LABEL.resolveSibling("report.txt"), null, null,
                new Truth("form", "甲镇", 2021, sections, truth, statements, List.of(findings)));
    }

    static Expected entry(String words) {
        return Character.isDigit(words.charAt(0)) ? Expected.printed(new BigDecimal(words)) : Expected.of(words);
    }

    static Score score(LabelledFile file, Analysis analysis) throws BrokenLabelException {
        return Score.of(new Label(LABEL, List.of(file)), file, analysis);
    }
}
