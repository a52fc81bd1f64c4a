package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Field;
import gouji.report.Report;
import gouji.report.Status;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * For each defect of the catalogue that takes no repair two small prints: the sound report with just that defect, of which every figure
 * printed must come out, and a print that looks alike and must not be taken for it.
 */
class DefectSamplesTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "gouji", "prints", "defects");
    private static final Engine ENGINE = CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES));
    private static final Map<String, Field> SOUND = fields(report("sound"));

    private static Report report(String name) {
        return CorpusFiles.report(ENGINE, CorpusFiles.read(SAMPLES.resolve(name + ".txt")));
    }

    private static Map<String, Field> fields(Report report) {
        return report.fields().stream().collect(Collectors.toMap(Field::id, Function.identity()));
    }

    private static String told(Field field) {
        return field.status().word() + " " + field.value();
    }

    @ParameterizedTest
    @ValueSource(strings = {"label-character-lost", "label-character-doubled", "label-character-wrong", "header-word-cut", "header-over-rows",
        "header-over-columns", "groups-on-each-row", "groups-on-first-row", "groups-between-rows", "rows-reordered", "columns-reordered",
        "column-of-remarks", "over-pages", "over-numbered-pages", "table-in-three", "furniture-inside", "note-in-cell", "unit-in-cell",
        "digits-full-width", "zero-signs"})
    void isReadAsIfItWereSound(String defect) {
        Report report = report(defect);
        fields(report).forEach((id, field) -> assertEquals(told(SOUND.get(id)), told(field), id));
        assertEquals(0, report.repairs().size() + report.account().unplaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"column-missing", "cut-off", "figure-lost-blank", "totals-blank", "zeros-blank"})
    void whatIsStillPrintedIsReadAndNothingElseIsMadeUp(String defect) {
        Report report = report(defect);
        for (Field field : report.fields()) {
            assertTrue(field.value() == null || field.value().equals(SOUND.get(field.id()).value()), field.id() + " " + told(field));
            assertTrue(field.places().isEmpty() || field.value() != null || field.status() == Status.BLANK, field.id() + " " + told(field));
        }
        assertEquals(0, report.repairs().size());
    }

    @ParameterizedTest
    @CsvSource({
        "other-merged, row.merged, requests.other.natural_person, read 3",
        "other-one-kept, row.missing, requests.other.unspecified.natural_person, read 3",
        // What only looks alike: its finding, and a figure of it.
        "label-character-lost.left, label.unknown, requests.processed_total.natural_person, read 36",
        "label-character-doubled.left, label.unknown, requests.received.natural_person, read 35",
        "label-character-wrong.left, label.unknown, requests.refused.forbidden_by_law.natural_person, absent null",
        "header-word-cut.left, header.unknown, requests.received.research_institution, repaired 3",
        "header-over-rows.left, label.unknown, requests.received.natural_person, read 35",
        "header-over-columns.left, header.unknown, requests.received.company, repaired 8",
        "groups-on-each-row.left, label.unknown, requests.partly_granted.natural_person, doubtful 10",
        "groups-on-first-row.left, label.unknown, requests.refused.state_secret.natural_person, read 6",
        "groups-between-rows.left, row.missing, requests.refused.state_secret.natural_person, absent null",
        "rows-reordered.left, figure.unplaced, requests.granted.natural_person, doubtful 20",
        "columns-reordered.left, figure.doubtful, requests.received.total, doubtful 35",
        "column-missing.left, row.short, requests.unavailable.not_held.public_interest_organization, inferred 1",
        "column-of-remarks.left, figure.unplaced, requests.received.total, read 52",
        "other-merged.left, requests.merged_sum, requests.other.natural_person, read 4",
        "other-one-kept.left, row.missing, requests.other.unspecified.natural_person, read 1",
        "over-pages.left, figure.unplaced, requests.unavailable.not_held.natural_person, absent null",
        "over-numbered-pages.left, row.short, requests.unavailable.not_held.natural_person, inferred 3",
        "table-in-three.left, figure.doubtful, disputes.review.total, absent null",
        "cut-off.left, row.short, requests.other.not_corrected.natural_person, absent null",
        "furniture-inside.left, row.missing, requests.unavailable.not_held.natural_person, read 3",
        "note-in-cell.left, cell.unreadable, requests.granted.company, doubtful null",
        "unit-in-cell.left, cell.unreadable, requests.granted.natural_person, doubtful 20",
        "digits-full-width.left, cell.unreadable, requests.granted.company, doubtful null",
        "zero-signs.left, cell.unreadable, requests.carried_in.public_interest_organization, doubtful null",
        "figure-lost-blank.left, cell.blank, requests.granted.company, blank null",
        "totals-blank.left, requests.balance, requests.carried_out.total, read 0",
        "zeros-blank.left, cell.blank, requests.granted.natural_person, blank null"})
    void isSaidAndLeftAsPrinted(String print, String finding, String field, String told) {
        Report report = report(print);
        assertTrue(report.findings().stream().anyMatch(each -> each.code().equals(finding)), () -> report.findings().toString());
        assertEquals(told, told(fields(report).get(field)));
    }
}
