package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Field;
import gouji.report.Repair;
import gouji.report.Report;
import gouji.report.Value;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * For each rule about torn tables two small prints: the sound report torn in just the way the rule is for, which must come out
 * as if it were not, and a print that looks alike and must be left as it is.
 */
class RepairSamplesTest {

    private static final Path SAMPLES = Path.of("src", "test", "resources", "gouji", "prints", "repairs");
    private static final Engine ENGINE = CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES));

    private static Report report(String name) {
        return CorpusFiles.report(ENGINE, CorpusFiles.read(SAMPLES.resolve(name + ".txt")));
    }

    private static Map<String, Value> values(Report report) {
        Map<String, Value> values = new HashMap<>();
        report.fields().forEach(field -> values.put(field.id(), field.value()));
        return values;
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.label-over-two", "rows.figures-over-two", "rows.run-together", "cells.run-together",
        "figures.parted-by-gaps", "figures.over-two-cells", "figures.over-two-rows", "figures.misread-digit",
        "rows.figures-below-label", "rows.figures-a-row-below", "rows.torn-by-page", "figures.one-lost-first", "figures.one-lost-later", "figures.moved-left", "figures.moved-right", "figure.beside-table"})
    void whatIsTornIsMendedByItsRuleAndSaysSo(String rule) {
        Report torn = report(rule);
        assertEquals(values(report("sound")), values(torn));
        assertEquals(List.of(rule), torn.repairs().stream().map(Repair::rule).distinct().toList());
        assertEquals(torn.repairs().stream().flatMap(repair -> repair.fields().stream()).collect(Collectors.toSet()),
                torn.fields().stream().filter(field -> field.status().word().equals("repaired")).map(Field::id).collect(Collectors.toSet()));
        assertEquals(0, torn.account().unplaced());
    }

    @Test
    void columnsThatAPageDoesNotPrintAreEmpty() {
        Report torn = report("columns.all-empty");
        assertEquals(values(report("columns.all-empty.sound")), values(torn));
        assertEquals(List.of("columns.all-empty"), torn.repairs().stream().map(Repair::rule).distinct().toList());
        assertEquals(0, torn.account().unplaced());
        Report left = report("columns.all-empty.left");
        assertEquals(values(report("columns.all-empty.sound")), values(left));
        assertEquals(List.of(), left.repairs());
    }

    @ParameterizedTest
    @ValueSource(strings = {"table.serial-numbers", "table.begins-inside", "table.begins-beside", "table.group-above", "table.turned", "table.turned-to-a-list"})
    void whatIsNoFigureOrAnotherTableIsSetApartAndAllElseIsRead(String rule) {
        Report printed = report(rule);
        assertEquals(values(report("sound")), values(printed));
        assertEquals(List.of(), printed.repairs());
        assertEquals(0, printed.account().unplaced());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows.label-over-two", "rows.figures-over-two", "rows.run-together", "cells.run-together",
        "figures.parted-by-gaps", "figures.over-two-cells", "figures.over-two-rows", "figures.misread-digit", "table.serial-numbers", "table.begins-inside", "table.begins-beside", "table.group-above", "table.turned", "table.turned-to-a-list",
        "rows.figures-below-label", "rows.figures-a-row-below", "rows.torn-by-page", "figures.one-lost-first", "figures.one-lost-later", "figures.moved-left", "figures.moved-right", "figure.beside-table"})
    void whatOnlyLooksAlikeIsLeftAsItIs(String rule) {
        Report left = report(rule + ".left");
        assertEquals(List.of(), left.repairs());
        assertTrue(left.fields().stream().allMatch(field -> List.of("read", "inferred", "absent").contains(field.status().word())
                || left.findings().stream().anyMatch(finding -> finding.fields().contains(field.id()))));
    }

    @Test
    void figuresInFrontOfRemarksAreNoSerialNumbersThoughTheyCount() {
        Report left = report("table.serial-numbers.left");
        assertEquals(List.of("1", "2", "3", "3", "0"), left.fields().stream().filter(field -> field.id().endsWith("natural_person")
                && field.status().word().equals("read")).map(Field::raw).toList());
    }
}
