package gouji.analysis.relations;

import gouji.rules.Relation;
import static gouji.analysis.relations.EvaluationTest.graph;
import static gouji.analysis.relations.EvaluationTest.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What relations leave for figures that are not printed, and where they must keep silent. */
class InferenceTest {

    private static final RelationGraph FORM_2019 = new RelationGraph(FormFiles.relations(2019));
    private static final RelationGraph FORM_2021 = new RelationGraph(FormFiles.relations(2021));
    private static final List<String> TABLE_END = List.of("other.fee_unpaid", "other.unspecified", "processed_total", "carried_out");

    @Test
    void aLostColumnOfZerosFollowsFromTheRowTotals() {
        Print print = Print.zeros(2019);
        List<String> rows = FormFiles.with(FormFiles.OUTCOMES_2019, "processed_total", "carried_out");
        rows.forEach(row -> print.set("requests." + row + ".natural_person", Figure.LOST));
        Evaluation evaluation = FORM_2019.evaluate(print);
        assertEquals(21, evaluation.inferred().size());
        assertEquals(List.of("requests.applicant_sum[granted]"),
                Print.from(Print.inferred(evaluation, "requests.granted.natural_person")));
    }

    @Test
    void whereTheTotalsAreInDoubtTooItFollowsFromNothingHavingComeIn() {
        Print print = Print.zeros(2019);
        List<String> rows = FormFiles.with(FormFiles.OUTCOMES_2019, "processed_total", "carried_out");
        rows.forEach(row -> print.set("requests." + row + ".natural_person", Figure.LOST)
                .set("requests." + row + ".total", Figure.LOST));
        Evaluation evaluation = FORM_2019.evaluate(print);
        assertEquals(42, evaluation.inferred().size());
        assertTrue(evaluation.inferred().stream().allMatch(i -> i.value().signum() == 0));
        assertEquals(List.of("requests.balance[natural_person]", "requests.processed_sum[natural_person]"),
                Print.from(Print.inferred(evaluation, "requests.granted.natural_person")));
        assertEquals(List.of("requests.balance[natural_person]"),
                Print.from(Print.inferred(evaluation, "requests.carried_out.natural_person")));
    }

    @Test
    void aTableCutOffIsZeroToItsEndWhereNothingCameIn() {
        Print print = Print.zeros(2021).rowAbsent(TABLE_END.toArray(String[]::new));
        Evaluation evaluation = FORM_2021.evaluate(print);
        assertEquals(28, evaluation.inferred().size());
        assertTrue(evaluation.inferred().stream().allMatch(i -> i.value().signum() == 0));
        assertTrue(evaluation.inferred().stream().noneMatch(i -> i.field().matches("requests\\.other\\.[a-z_]+")));
    }

    @Test
    void aTableCutOffIsNotGuessedWhereRequestsCameIn() {
        Print print = Print.small(2021).rowAbsent(TABLE_END.toArray(String[]::new));
        Evaluation evaluation = FORM_2021.evaluate(print);
        assertNull(Print.inferred(evaluation, "requests.processed_total.natural_person"));
        Range total = Print.range(evaluation, "requests.processed_total.natural_person");
        assertEquals(List.of(BigDecimal.valueOf(16), BigDecimal.valueOf(17)), List.of(total.low(), total.high()));
        assertEquals(BigDecimal.ZERO, Print.inferred(evaluation, "requests.carried_out.legal_service").value());
    }

    @Test
    void aFigureOfABrokenRelationServesNoOther() {
        Print print = Print.small(2021).set("requests.processed_total.natural_person", 0).set("requests.carried_out.natural_person", Figure.BLANK);
        Evaluation evaluation = FORM_2021.evaluate(print);
        assertNull(Print.inferred(evaluation, "requests.carried_out.natural_person"), "一 + 二 less a total that is wrong");
    }

    @Test
    void aLostFigureIsTheTotalLessTheOthers() {
        Print print = Print.small(2021).row("granted", 7, 1, 3, 0, 0, 0, 11)
                .row("received", 14, 2, 3, 0, 0, 0, 19).row("processed_total", 13, 2, 3, 0, 0, 0, 18)
                .set("requests.granted.research_institution", Figure.LOST);
        Evaluation evaluation = FORM_2021.evaluate(print);
        Inferred found = Print.inferred(evaluation, "requests.granted.research_institution");
        assertEquals(BigDecimal.valueOf(3), found.value());
        assertEquals(List.of("requests.applicant_sum[granted]"), Print.from(found), "the column bears it out and is not needed");
        assertEquals(0, evaluation.impossible());
    }

    @Test
    void twoLostFiguresOfARowFollowFromTheirColumns() {
        Print print = Print.small(2021).set("requests.granted.natural_person", Figure.LOST)
                .set("requests.granted.company", Figure.LOST);
        Evaluation evaluation = FORM_2021.evaluate(print);
        assertEquals(BigDecimal.TEN, Print.inferred(evaluation, "requests.granted.natural_person").value());
        assertEquals(BigDecimal.ONE, Print.inferred(evaluation, "requests.granted.company").value());
    }

    @Test
    void aChainIsNamedInTheOrderOfItsUse() {
        Print print = Print.small(2021).set("requests.granted.natural_person", Figure.LOST)
                .set("requests.processed_total.natural_person", Figure.LOST)
                .set("requests.granted.total", Figure.LOST).set("requests.processed_total.total", Figure.LOST);
        Inferred found = Print.inferred(FORM_2021.evaluate(print), "requests.granted.total");
        assertEquals(BigDecimal.valueOf(11), found.value());
        assertEquals(List.of("requests.balance[total]", "requests.processed_sum[total]"), Print.from(found));
    }

    @Test
    void sumsThatLeaveMoreThanOneValueGiveARangeOnly() {
        Print print = Print.zeros(2019).set("requests.processed_total.natural_person", 5)
                .set("requests.received.natural_person", 5).set("requests.received.total", 5)
                .rowAbsent("granted", "partly_granted").set("requests.processed_total.total", 5);
        Evaluation evaluation = FORM_2019.evaluate(print);
        for (String row : List.of("granted", "partly_granted")) {
            assertNull(Print.inferred(evaluation, "requests." + row + ".natural_person"));
            Range range = Print.range(evaluation, "requests." + row + ".natural_person");
            assertEquals(List.of(BigDecimal.ZERO, BigDecimal.valueOf(5)), List.of(range.low(), range.high()));
            assertEquals(BigDecimal.ZERO, Print.inferred(evaluation, "requests." + row + ".company").value());
        }
    }

    @Test
    void nothingLimitsAFigureThatOnlyBlanksSurround() {
        Range range = graph(sum("s", List.of("a", "b"), "sum"))
                .evaluate(new Print().set("a", 4).set("b", Figure.BLANK).set("sum", Figure.BLANK)).ranges().get(1);
        assertEquals(new Range("sum", BigDecimal.valueOf(4), null), range);
    }

    @Test
    void relationsThatDisagreeOnACellLeaveItEmpty() {
        Print print = Print.small(2021).set("requests.granted.natural_person", Figure.LOST).set("requests.granted.total", 12)
                .set("requests.unavailable.not_held.total", 6);
        Evaluation evaluation = FORM_2021.evaluate(print.set("requests.unavailable.not_held.natural_person", 5));
        assertEquals(List.of(), evaluation.contradictions(), "row and column say 11");
        evaluation = FORM_2021.evaluate(print.set("requests.granted.total", 13).set("requests.unavailable.not_held.total", 5));
        assertEquals(1, evaluation.contradictions().size());
        assertEquals(List.of("requests.applicant_sum[granted]", "requests.processed_sum[natural_person]"),
                evaluation.contradictions().get(0).relations().stream().map(Relation::instance).toList());
        assertEquals(List.of("requests.granted.natural_person"), evaluation.disputed());
        assertNull(Print.inferred(evaluation, "requests.granted.natural_person"));
        assertEquals(2, evaluation.impossible(), "the row 无法提供 is broken by itself");
    }

    @Test
    void aRelationThatSharesABlankWithABrokenOneInfersNothing() {
        RelationGraph graph = graph(sum("row", List.of("a", "x"), "sum"), sum("column", List.of("x", "b"), "foot"),
                sum("elsewhere", List.of("y", "b"), "foot"));
        Print print = new Print().set("a", 9).set("x", Figure.LOST).set("sum", 5).set("b", 1).set("foot", 4).set("y", Figure.LOST);
        Evaluation evaluation = graph.evaluate(print);
        assertNull(Print.inferred(evaluation, "x"));
        assertEquals(BigDecimal.valueOf(3), Print.inferred(evaluation, "y").value());
        assertEquals(BigDecimal.valueOf(3), Print.inferred(graph.evaluate(print.set("sum", 12)), "x").value());
    }

    @Test
    void twoContradictionsCountTwoAndOneMistakeInTheMiddleOne() {
        RelationGraph graph = graph(sum("p", List.of("x"), "one"), sum("q", List.of("x"), "two"),
                sum("r", List.of("y"), "one"), sum("s", List.of("y"), "two"), sum("t", List.of("x", "y"), "z"));
        Evaluation evaluation = graph.evaluate(new Print().set("one", 1).set("two", 2).set("x", Figure.BLANK)
                .set("y", Figure.BLANK).set("z", Figure.BLANK));
        assertEquals(2, evaluation.impossible());
        assertEquals(List.of("x", "y"), evaluation.disputed());
        assertEquals(List.of(), evaluation.inferred());
    }

    @Test
    void aCellThatThreeRelationsDisputeIsOneContradiction() {
        RelationGraph graph = graph(sum("p", List.of("x"), "one"), sum("q", List.of("x"), "two"), sum("r", List.of("x"), "three"));
        Evaluation evaluation = graph.evaluate(new Print().set("one", 1).set("two", 2).set("three", 3).set("x", Figure.BLANK));
        assertEquals(1, evaluation.impossible());
        assertEquals(List.of(), evaluation.inferred(), "the third shares the blank, so it is no witness");
    }

    @Test
    void boundsThatWouldClimbForEverAreAContradictionAtOnce() {
        RelationGraph graph = graph(sum("more", List.of("y", "one"), "x"), sum("same", List.of("x"), "y"),
                sum("far", List.of("x", "rest"), "far_limit"));
        Print print = new Print().set("one", 1).set("far_limit", 1_000_000_000L);
        // One by one to the far limit would take minutes each time.
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> IntStream.range(0, 1000).forEach(again -> graph.weigh(print)));
        Evaluation evaluation = graph.evaluate(print);
        assertEquals(1, evaluation.contradictions().size());
        assertEquals(List.of("more", "same"),
                evaluation.contradictions().get(0).relations().stream().map(Relation::instance).toList());
        assertEquals(List.of("x", "y"), evaluation.disputed());
    }
}
