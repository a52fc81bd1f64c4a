package gouji.report;

import gouji.document.Source;
import java.util.List;

/**
 * One analysed report.
 *
 * @param recognisedBy the evidence for the format, a sentence each
 * @param issuer       as the title prints it, or null with a finding
 * @param year         that the report is about, or null
 * @param title        as printed, its lines joined, or null
 * @param fields       every id of the format, in the order of its field list
 */
public record Report(String format, List<String> recognisedBy, String issuer, Integer year, String title, Source source,
        MadeBy madeBy, List<Section> sections, List<Field> fields, List<Statement> statements, List<Repair> repairs,
        List<Finding> findings, List<TableFound> tables, Account account, List<Unplaced> unplaced) {

    public Report {
        recognisedBy = List.copyOf(recognisedBy);
        sections = List.copyOf(sections);
        fields = List.copyOf(fields);
        statements = List.copyOf(statements);
        repairs = List.copyOf(repairs);
        findings = List.copyOf(findings);
        tables = List.copyOf(tables);
        unplaced = List.copyOf(unplaced);
    }
}
