package gouji.analysis.relations;

import gouji.rules.Relation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that add up, filled by chance, with cells erased by chance: what comes back is what was there. */
class ErasedCellsTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void everyInferredValueIsTheErasedOneAndEveryRangeHoldsIt(long seed) {
        Random random = new Random(seed);
        int found = 0;
        for (int round = 0; round < 60; round++) {
            int year = random.nextBoolean() ? 2019 : 2021;
            List<Relation> relations = FormFiles.relations(year);
            RelationGraph graph = new RelationGraph(relations);
            Map<String, Long> truth = consistent(year, random);
            Map<String, Figure> print = erased(truth, random);
            Evaluation evaluation = graph.evaluate(Figures.of(print));
            assertEquals(0, evaluation.impossible());
            for (Inferred inferred : evaluation.inferred()) {
                assertEquals(BigDecimal.valueOf(truth.get(inferred.field())), inferred.value(), inferred.field());
                assertEachNeeded(inferred, print);
                found++;
            }
            for (Range range : evaluation.ranges()) {
                BigDecimal was = BigDecimal.valueOf(truth.getOrDefault(range.field(), 0L));
                assertTrue(range.low().compareTo(was) <= 0, range.field());
                assertTrue(range.high() == null || range.high().compareTo(was) >= 0, range.field());
            }
        }
        assertTrue(found > 100, "erased cells found again: " + found);
    }

    /** The named relations alone leave the value; without any one of them they do not. */
    private static void assertEachNeeded(Inferred inferred, Map<String, Figure> print) {
        assertEquals(inferred.value(),
                Print.inferred(new RelationGraph(inferred.from()).evaluate(Figures.of(print)), inferred.field()).value());
        for (Relation spared : inferred.from()) {
            List<Relation> others = inferred.from().stream().filter(r -> r != spared).toList();
            assertTrue(new RelationGraph(others).evaluate(Figures.of(print)).inferred().stream()
                    .noneMatch(i -> i.field().equals(inferred.field())), spared + " is not needed");
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14})
    void theOrderOfRelationsAndFieldsChangesNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 40; round++) {
            List<Relation> relations = FormFiles.relations(2021);
            Map<String, Figure> print = erased(consistent(2021, random), random);
            List<String> ids = new ArrayList<>(print.keySet());
            for (int wrong = 0; wrong < 6; wrong++) {
                print.put(ids.get(random.nextInt(ids.size())), Figure.printed(random.nextInt(9)));
            }
            Evaluation evaluation = new RelationGraph(relations).evaluate(Figures.of(print));
            RelationGraph mixed = new RelationGraph(shuffled(relations, random));
            Collections.shuffle(ids, random);
            Map<String, Figure> mixedPrint = new LinkedHashMap<>();
            ids.forEach(id -> mixedPrint.put(id, print.get(id)));
            assertEquals(evaluation, mixed.evaluate(Figures.of(mixedPrint)));
            Weight weight = mixed.weigh(Figures.of(mixedPrint));
            assertEquals(List.of(evaluation.impossible(), evaluation.held()), List.of(weight.impossible(), weight.held()));
            assertEquals(weight.impossible(), mixed.spoiled(Figures.of(mixedPrint)).size());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void amongMistakesNothingIsInferredNextToABrokenRelation(long seed) {
        Random random = new Random(seed);
        int contradictions = 0;
        for (int round = 0; round < 60; round++) {
            Map<String, Figure> print = erased(consistent(2021, random), random);
            List<String> ids = new ArrayList<>(print.keySet());
            for (int wrong = 0; wrong < 4; wrong++) {
                print.put(ids.get(random.nextInt(ids.size())), Figure.printed(random.nextInt(9)));
            }
            Evaluation evaluation = new RelationGraph(FormFiles.relations(2021)).evaluate(Figures.of(print));
            Set<String> tainted = new HashSet<>();
            evaluation.outcomes().stream().filter(o -> o.state() == Outcome.State.BROKEN
                    || evaluation.contradictions().stream().anyMatch(c -> c.relations().contains(o.relation())))
                    .forEach(o -> tainted.addAll(o.open()));
            for (Inferred inferred : evaluation.inferred()) {
                for (Relation relation : inferred.from()) {
                    assertTrue(Print.outcome(evaluation, relation.instance()).open().stream().noneMatch(tainted::contains));
                }
            }
            for (Contradiction contradiction : evaluation.contradictions()) {
                assertEachContradicts(contradiction.relations(), print);
                contradictions++;
            }
        }
        assertTrue(contradictions > 10, "contradictions met: " + contradictions);
    }

    private static void assertEachContradicts(List<Relation> relations, Map<String, Figure> print) {
        assertEquals(1, new RelationGraph(relations).evaluate(Figures.of(print)).impossible());
        for (Relation spared : relations) {
            List<Relation> others = relations.stream().filter(r -> r != spared).toList();
            assertEquals(0, new RelationGraph(others).evaluate(Figures.of(print)).impossible());
        }
    }

    /** In any order, except that variants of one instance keep theirs, which says which goes first. */
    private static List<Relation> shuffled(List<Relation> relations, Random random) {
        Map<String, List<Relation>> variants = new HashMap<>();
        relations.forEach(r -> variants.computeIfAbsent(r.instance(), name -> new ArrayList<>()).add(r));
        List<Relation> mixed = new ArrayList<>(relations);
        Collections.shuffle(mixed, random);
        mixed.replaceAll(r -> variants.get(r.instance()).remove(0));
        return mixed;
    }

    private static Map<String, Long> consistent(int year, Random random) {
        Map<String, Long> table = new LinkedHashMap<>();
        List<String> outcomes = year == 2019 ? FormFiles.OUTCOMES_2019 : FormFiles.OUTCOMES_2021;
        int busy = random.nextInt(4);
        for (String applicant : FormFiles.APPLICANTS) {
            boolean used = random.nextInt(4) < busy;
            long sum = 0;
            for (String row : outcomes) {
                long value = used && random.nextInt(3) == 0 ? random.nextInt(60) : 0;
                sum += put(table, row, applicant, value);
            }
            put(table, "processed_total", applicant, sum);
            long left = put(table, "carried_out", applicant, used ? random.nextInt(5) : 0);
            long before = put(table, "carried_in", applicant, Math.min(sum + left, used ? random.nextInt(3) : 0));
            put(table, "received", applicant, sum + left - before);
        }
        for (String row : FormFiles.with(outcomes, "received", "carried_in", "processed_total", "carried_out")) {
            put(table, row, "total", FormFiles.APPLICANTS.stream().mapToLong(a -> table.get("requests." + row + "." + a)).sum());
        }
        for (String route : List.of("review", "litigation_direct", "litigation_after_review")) {
            long sum = 0;
            for (String outcome : List.of("upheld", "corrected", "other", "pending")) {
                long value = random.nextInt(8);
                table.put("disputes." + route + "." + outcome, value);
                sum += value;
            }
            table.put("disputes." + route + ".total", sum);
        }
        return table;
    }

    private static long put(Map<String, Long> table, String row, String column, long value) {
        table.put("requests." + row + "." + column, value);
        return value;
    }

    private static Map<String, Figure> erased(Map<String, Long> truth, Random random) {
        int oneIn = 2 + random.nextInt(30);
        List<Figure> holes = List.of(Figure.BLANK, Figure.LOST, Figure.ABSENT);
        Map<String, Figure> print = new LinkedHashMap<>();
        truth.forEach((id, value) -> print.put(id,
                random.nextInt(oneIn) == 0 ? holes.get(random.nextInt(3)) : Figure.printed(value)));
        return print;
    }
}
