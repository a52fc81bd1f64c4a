package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Repair;
import gouji.report.Report;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A page without header on which some columns print nothing")
class EmptyColumnsTest {

    private static final Path PRINTS = Path.of("src", "test", "resources", "gouji", "prints");
    private static final Engine ENGINE = CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES));

    private static Report report(String name) {
        return CorpusFiles.report(ENGINE, CorpusFiles.read(PRINTS.resolve(name)));
    }

    private static List<String> row(Report report, String id) {
        return report.fields().stream().filter(field -> field.id().startsWith(id + ".")).map(EmptyColumnsTest::shown).toList();
    }

    private static String shown(Field field) {
        return field.status().word() + (field.raw() == null ? "" : " " + field.raw());
    }

    @Test
    void theSumsTellWhichColumnsTheyAre() {
        Report report = report("columns-all-empty.txt");
        assertEquals(List.of("repaired 30", "repaired 9", "inferred", "repaired 4", "repaired 8", "inferred", "repaired 51"),
                row(report, "requests.processed_total"));
        assertEquals(List.of("inferred", "repaired 4", "inferred", "inferred", "repaired 2", "inferred", "repaired 6"),
                row(report, "requests.refused.process_information"));
        assertEquals(List.of("columns.all-empty"), report.repairs().stream().map(Repair::rule).toList());
        assertEquals(0, report.account().unplaced());
    }

    @Test
    void whatTheSumsCannotTellApartIsOpen() {
        Report report = report("columns-all-empty-blind.txt");
        assertEquals(List.of("repaired 13", "blank", "doubtful", "doubtful 3", "repaired 3", "blank", "repaired 19"),
                row(report, "requests.refused.enforcement_case_file"));
        assertTrue(report.findings().stream().map(Finding::fields).anyMatch(fields -> fields.containsAll(List.of(
                "requests.refused.enforcement_case_file.research_institution", "requests.refused.enforcement_case_file.public_interest_organization"))));
    }

    @Test
    void aMistakeOfTheReportLeavesThemOpen() {
        Report report = report("columns-all-empty-mistake.txt");
        for (String id : List.of("requests.processed_total", "requests.refused.process_information")) {
            List<String> row = row(report, id);
            assertTrue(row.stream().noneMatch(field -> field.startsWith("read") || field.startsWith("repaired")), row.toString());
        }
    }
}
