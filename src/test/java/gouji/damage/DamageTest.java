package gouji.damage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.damage.Assessment.Outcome;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DamageTest {

    private static Map<String, Sheet> originals;
    private static Examiner examiner;

    @BeforeAll
    static void open() throws Exception {
        originals = Originals.of(Path.of("corpus"));
        examiner = new Examiner();
    }

    @Test
    void atLeastTenReportsOfBothFormsAreThereToBeDamaged() {
        assertTrue(originals.size() >= 10, originals.keySet().toString());
        Set<Integer> figures = originals.values().stream().map(sheet -> sheet.inks().size()).collect(Collectors.toSet());
        assertEquals(Set.of(198, 200), figures);
    }

    @ParameterizedTest
    @EnumSource(SheetFile.class)
    void aReportWithoutDefectsComesOutWhole(SheetFile type) throws Exception {
        for (Map.Entry<String, Sheet> original : originals.entrySet()) {
            Map<Outcome, Long> outcomes = outcomes(original.getValue(), original.getValue(), type);
            assertEquals(Set.of(Outcome.RECOVERED), outcomes.keySet(), original.getKey());
        }
    }

    /** In text laid out by spaces a group's words ran together with those of the column below their middle. */
    @ParameterizedTest
    @EnumSource(SheetFile.class)
    void aReportWithoutDefectsNeedsNoRepair(SheetFile type) throws Exception {
        for (Map.Entry<String, Sheet> original : originals.entrySet()) {
            assertEquals(List.of(), examiner.analyze(type, type.bytes(original.getValue())).repairs(), original.getKey());
        }
    }

    @Test
    void everyDefectFindsAPlaceInSomeReportAndChangesItsPrint() {
        Set<String> done = new HashSet<>();
        for (String defect : Defects.all().keySet()) {
            for (long seed = 0; seed < 40 && !done.contains(defect); seed++) {
                Damaged damaged = Damaged.of(originals, seed, 1, List.of(defect));
                if (!damaged.sheet().equals(damaged.original())) {
                    done.addAll(damaged.defects());
                }
            }
        }
        assertEquals(Defects.all().keySet(), done);
    }

    @Test
    void theSameSeedDoesTheSameDamage() {
        List<String> all = List.copyOf(Defects.all().keySet());
        for (long seed = 0; seed < 30; seed++) {
            assertEquals(Damaged.of(originals, seed, 4, all), Damaged.of(originals, seed, 4, all));
        }
    }

    /** A row that was torn apart, with all its figures, is nothing but a row; what is lost is not made up. */
    @Test
    void tornRowsAreMendedAndLostFiguresAreNotMadeUp() throws Exception {
        Map<Outcome, Long> outcomes = new TreeMap<>();
        for (long seed = 0; seed < 24; seed++) {
            Damaged damaged = Damaged.of(originals, seed, 1, List.of("label-over-pages", "figures-below-label", "figure-lost-blank", "cut-off"));
            outcomes(damaged.original(), damaged.sheet(), SheetFile.values()[(int) seed % 4])
                    .forEach((outcome, times) -> outcomes.merge(outcome, times, Long::sum));
        }
        assertEquals(0, outcomes.getOrDefault(Outcome.SILENT, 0L) + outcomes.getOrDefault(Outcome.INVENTED, 0L)
                + outcomes.getOrDefault(Outcome.UNSAID, 0L), outcomes.toString());
        long survived = outcomes.entrySet().stream().filter(entry -> entry.getKey() != Outcome.LEFT_OPEN).mapToLong(Map.Entry::getValue).sum();
        assertTrue(outcomes.get(Outcome.RECOVERED) >= 0.99 * survived, outcomes.toString());
    }

    private static Map<Outcome, Long> outcomes(Sheet original, Sheet damaged, SheetFile type) throws Exception {
        return examiner.judge(original, damaged, type, type.bytes(damaged)).stream()
                .collect(Collectors.groupingBy(Assessment.Judged::outcome, TreeMap::new, Collectors.counting()));
    }
}
