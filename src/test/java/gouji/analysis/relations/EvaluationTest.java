package gouji.analysis.relations;

import gouji.rules.Relation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.analysis.relations.Outcome.State;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which relations are in force, and whether a print keeps them. */
class EvaluationTest {

    private static final RelationGraph FORM_2021 = new RelationGraph(FormFiles.relations(2021));

    @Test
    void aSoundTableKeepsAllAndCountsWhatIsMoreThanZero() {
        Evaluation evaluation = FORM_2021.evaluate(Print.small(2021));
        assertEquals(0, evaluation.impossible());
        assertTrue(evaluation.outcomes().stream().allMatch(o -> o.state() == State.KEPT));
        // Three columns in use (natural_person, company, total): balance and outcomes; five rows: applicants.
        assertEquals(3 + 3 + 5, evaluation.held());
        assertFalse(Print.outcome(evaluation, "requests.balance[other]").nontrivial());
        assertEquals(42, evaluation.outcomes().size(), "the merged row that is not printed demands nothing");
    }

    @Test
    void aBalanceExpectsWhatCameInAndFindsWhatWentOut() {
        Print print = Print.small(2021).set("requests.carried_out.natural_person", 0);
        Evaluation evaluation = FORM_2021.evaluate(print);
        Outcome balance = Print.outcome(evaluation, "requests.balance[natural_person]");
        assertEquals(State.BROKEN, balance.state());
        assertEquals(BigDecimal.valueOf(17), balance.expected());
        assertEquals(BigDecimal.valueOf(16), balance.actual());
        Outcome row = Print.outcome(evaluation, "requests.applicant_sum[carried_out]");
        assertEquals(List.of(BigDecimal.ZERO, BigDecimal.ONE), List.of(row.expected(), row.actual()));
        assertEquals(2, evaluation.impossible());
    }

    @Test
    void aBlankSideIsOpenNeitherKeptNorBrokenEvenWhereItIsInferred() {
        Print print = Print.small(2021).set("requests.received.company", Figure.BLANK);
        Evaluation evaluation = FORM_2021.evaluate(print);
        Outcome row = Print.outcome(evaluation, "requests.applicant_sum[received]");
        assertEquals(State.OPEN, row.state());
        assertNull(row.expected());
        assertNull(row.actual());
        assertEquals(List.of("requests.received.company"), row.open());
        assertEquals(BigDecimal.valueOf(2), Print.inferred(evaluation, "requests.received.company").value());
        assertEquals(0, evaluation.impossible());
    }

    @Test
    void aBlankThatNoCountCouldFillDoesNotSaveARelation() {
        Print print = new Print().set("a", 7).set("b", Figure.BLANK).set("sum", 5);
        Evaluation evaluation = graph(sum("s", List.of("a", "b"), "sum")).evaluate(print);
        assertEquals(State.BROKEN, evaluation.outcomes().get(0).state());
        assertNull(evaluation.outcomes().get(0).expected());
        assertEquals(1, evaluation.impossible());
        assertEquals(List.of(), evaluation.inferred());
    }

    @Test
    void aMergedRowStandsForTheThreeUnderIt() {
        Print print = Print.small(2021).rowAbsent("other.not_corrected", "other.fee_unpaid", "other.unspecified")
                .row("granted", 9, 1, 0, 0, 0, 0, 10).row("other", 1, 0, 0, 0, 0, 0, 1);
        Evaluation evaluation = FORM_2021.evaluate(print);
        assertEquals(State.KEPT, Print.outcome(evaluation, "requests.processed_sum[natural_person]").state());
        assertEquals(State.KEPT, Print.outcome(evaluation, "requests.applicant_sum[other]").state());
        assertEquals(State.OPEN, Print.outcome(evaluation, "requests.merged_sum[natural_person]").state());
        List<String> inferred = evaluation.inferred().stream().map(Inferred::field).toList();
        assertFalse(inferred.contains("requests.other.fee_unpaid.natural_person"), "which of the three the 1 is stays open");
        assertTrue(inferred.contains("requests.other.fee_unpaid.company"), "where the one row is 0, so are the three");
    }

    @Test
    void aMergedRowBesideItsThreeIsTheirSumAndCountsOnce() {
        Print print = Print.small(2021).row("granted", 9, 1, 0, 0, 0, 0, 10)
                .row("other", 1, 0, 0, 0, 0, 0, 1).row("other.fee_unpaid", 1, 0, 0, 0, 0, 0, 1);
        Evaluation evaluation = FORM_2021.evaluate(print);
        assertEquals(0, evaluation.impossible());
        assertTrue(Print.outcome(evaluation, "requests.merged_sum[total]").nontrivial());
        Evaluation wrong = FORM_2021.evaluate(print.set("requests.other.total", 2));
        Outcome merged = Print.outcome(wrong, "requests.merged_sum[total]");
        assertEquals(List.of(State.BROKEN, BigDecimal.ONE, BigDecimal.valueOf(2)),
                List.of(merged.state(), merged.expected(), merged.actual()));
    }

    @Test
    void aMergedRowWithOneOfItsThreeLeavesTheOthersTheRest() {
        Print print = Print.small(2021).rowAbsent("other.not_corrected", "other.unspecified")
                .row("granted", 5, 1, 0, 0, 0, 0, 6).row("other", 5, 0, 0, 0, 0, 0, 5)
                .row("other.fee_unpaid", 2, 0, 0, 0, 0, 0, 2);
        Evaluation evaluation = FORM_2021.evaluate(print);
        assertEquals(0, evaluation.impossible());
        assertEquals(BigDecimal.ZERO, Print.inferred(evaluation, "requests.other.not_corrected.company").value());
        Range rest = Print.range(evaluation, "requests.other.unspecified.natural_person");
        assertEquals(List.of(BigDecimal.ZERO, BigDecimal.valueOf(3)), List.of(rest.low(), rest.high()));
    }

    @Test
    void aLostFigureOfThePrintedMergedRowStillStandsForTheThree() {
        Print print = Print.small(2021).rowAbsent("other.not_corrected", "other.fee_unpaid", "other.unspecified")
                .row("granted", 9, 1, 0, 0, 0, 0, 10).row("other", 1, 0, 0, 0, 0, 0, 1)
                .set("requests.other.natural_person", Figure.LOST);
        Inferred found = Print.inferred(FORM_2021.evaluate(print), "requests.other.natural_person");
        assertEquals(BigDecimal.ONE, found.value());
    }

    @Test
    void aTableThatIsNotThereSaysNothing() {
        assertEquals(new Evaluation(List.of(), List.of(), List.of(), List.of()), FORM_2021.evaluate(Figures.of(Map.of())));
    }

    @Test
    void decimalsAreExactAndSignsAreTaken() {
        RelationGraph graph = graph(sum("s", List.of("a", "b"), "sum"));
        Print print = new Print().set("a", decimal("0.1")).set("b", decimal("0.2")).set("sum", decimal("0.30"));
        assertEquals(State.KEPT, graph.evaluate(print).outcomes().get(0).state());
        assertEquals(State.KEPT, graph.evaluate(print.set("a", -3).set("b", 5).set("sum", 2)).outcomes().get(0).state());
        assertEquals(State.BROKEN, graph.evaluate(print.set("b", decimal("12345678901234567890123"))
                .set("sum", decimal("12345678901234567890121"))).outcomes().get(0).state());
    }

    @Test
    void noFractionAndNothingBelowZeroIsEverInferred() {
        RelationGraph graph = graph(sum("s", List.of("a", "b"), "sum"));
        Print fraction = new Print().set("a", decimal("1.5")).set("b", Figure.BLANK).set("sum", 3);
        assertEquals(List.of(), graph.evaluate(fraction).inferred());
        assertEquals(1, graph.evaluate(fraction).impossible());
        Print halves = new Print().set("a", decimal("-0.5")).set("b", Figure.BLANK).set("sum", decimal("2.50"));
        assertEquals("3", graph.evaluate(halves).inferred().get(0).value().toString());
    }

    @Test
    void weighingCountsWhatEvaluatingFinds() {
        Print print = Print.small(2021).set("requests.carried_out.natural_person", 4).set("requests.granted.total", 3)
                .set("requests.received.other", Figure.BLANK);
        Evaluation evaluation = FORM_2021.evaluate(print);
        assertEquals(new Weight(evaluation.impossible(), evaluation.held(), evaluation.held() + 1), FORM_2021.weigh(print));
        assertTrue(evaluation.impossible() > 2);
    }

    /** Two relations leave 3 and 5 for the one open cell; a third is broken. Whatever else is printed, these cannot hold. */
    @Test
    void whatCannotHoldIsToldByTheFieldsThatItDependsOn() {
        Relation conditional = new Relation("sum", "third", List.of("d"), List.of("e"), List.of("printed"), List.of(), "");
        RelationGraph graph = graph(sum("first", List.of("open", "b"), "sum"), sum("second", List.of("open", "c"), "total"), conditional);
        Print print = new Print().set("open", Figure.BLANK).set("b", 2).set("sum", 5).set("c", 1).set("total", 6).set("d", 1).set("e", 2).set("printed", 0);
        assertEquals(List.of(Set.of("d", "e", "printed"), Set.of("open", "b", "sum", "c", "total")), graph.spoiled(print));
        assertEquals(List.of(Set.of("open", "b", "sum", "c", "total")), graph.spoiled(print.set("e", 1)));
        assertEquals(List.of(), graph.spoiled(print.set("total", 4)));
    }

    @Test
    void aFieldTwiceInARelationIsRefused() {
        Relation cancelling = sum("s", List.of("a", "b"), "a");
        assertThrows(IllegalArgumentException.class, () -> graph(cancelling));
    }

    static Figure decimal(String number) {
        return Figure.printed(new BigDecimal(number));
    }

    static RelationGraph graph(Relation... relations) {
        return new RelationGraph(List.of(relations));
    }

    static Relation sum(String instance, List<String> left, String... right) {
        return new Relation("sum", instance, left, List.of(right), List.of(), List.of(), "");
    }
}
