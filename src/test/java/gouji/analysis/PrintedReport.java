package gouji.analysis;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.text.TextReader;
import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Report;
import gouji.report.Value;
import gouji.rules.RuleFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A report printed as text, as the rules of this project read it. */
record PrintedReport(Report report) {

    /** A report that prints nothing but these lines under its title; cells are parted by {@code |}. */
    static PrintedReport of(String lines) throws Exception {
        return of(document(lines));
    }

    /** The print of such a report. */
    static Document document(String lines) throws UnreadableException {
        String text = "柳泉镇人民政府2021年政府信息公开工作年度报告\n\n" + lines.replace("|", "\t");
        return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Source("report.txt", null, "text/plain", null));
    }

    static PrintedReport of(Document document) throws Exception {
        return new PrintedReport(new Engine(RuleFolder.open(Path.of("rules")), Locale.SIMPLIFIED_CHINESE).analyze(document).report());
    }

    /** Of some fields of one row the values, then, where they are not read, their status: {@code 3 0 -blank 7-repaired}. */
    String row(String row, String... columns) {
        return Arrays.stream(columns).map(column -> field(row + "." + column)).map(PrintedReport::words).collect(Collectors.joining(" "));
    }

    private static String words(Field field) {
        String value = field.value() instanceof Value.Number number ? number.number().toPlainString() : "";
        return field.status().word().equals("read") ? value : value + "-" + field.status().word();
    }

    private Field field(String id) {
        return report.fields().stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    /** The findings with this code, each as the fields it names. */
    List<List<String>> findings(String code) {
        return report.findings().stream().filter(finding -> finding.code().equals(code)).map(Finding::fields).toList();
    }
}
