package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Repair;
import gouji.report.Report;
import gouji.report.Status;
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
    void whereTheSumsAreBlindTheyAreOpenButForTheTotal() {
        Report report = report("columns-all-empty-blind.txt");
        List<String> row = row(report, "requests.refused.third_party_rights");
        assertEquals("repaired 9", row.get(6));
        assertTrue(row.subList(0, 6).stream().noneMatch(field -> field.startsWith("read") || field.startsWith("repaired")), row.toString());
        List<String> doubtful = report.fields().stream().filter(field -> field.status() == Status.DOUBTFUL && field.raw() != null).map(Field::id).toList();
        assertEquals(7, doubtful.size());
        assertTrue(report.findings().stream().map(Finding::fields).anyMatch(fields -> fields.containsAll(doubtful)));
    }
}
