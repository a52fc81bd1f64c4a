package gouji.analysis.relations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.rules.Relation;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which figures are most likely at fault where sums do not hold. */
class DisagreementsTest {

    private static final RelationGraph FORM_2021 = new RelationGraph(FormFiles.relations(2021));

    private static List<String> told(Disagreement disagreement) {
        return disagreement.changes().stream().map(change -> IntStream.range(0, change.fields().size())
                .mapToObj(i -> change.fields().get(i) + " " + change.values().get(i)).toList() + (change.exchanged() ? " exchanged" : "")).toList();
    }

    private static Disagreement only(Print print) {
        List<Disagreement> all = FORM_2021.disagreements(print);
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void aSoundTableHasNone() {
        assertEquals(List.of(), FORM_2021.disagreements(Print.small(2021)));
    }

    @Test
    void aFigureThatIsWrongInItsRowAndInItsColumnIsTheOnlyOneThatCanBe() {
        Disagreement found = only(Print.small(2021).set("requests.granted.company", 4));
        assertEquals(List.of("requests.applicant_sum[granted]", "requests.processed_sum[company]"),
                found.broken().stream().map(Relation::instance).sorted().toList());
        assertEquals(List.of("[requests.granted.company 1]"), told(found));
    }

    @Test
    void aTotalLeftZeroIsWrongInTwoSumsAndInABalance() {
        assertEquals(List.of("[requests.processed_total.total 18]"), told(only(Print.small(2021).set("requests.processed_total.total", 0))));
    }

    @Test
    void whereOneSumStandsAloneAnyOfItsFiguresMayBeWrong() {
        Disagreement found = only(Print.zeros(2021).set("disputes.review.upheld", 3).set("disputes.review.total", 5));
        assertEquals(List.of("[disputes.review.corrected 2]", "[disputes.review.other 2]", "[disputes.review.pending 2]",
                "[disputes.review.total 3]", "[disputes.review.upheld 5]"), told(found));
    }

    @Test
    void noCountIsBelowZero() {
        Disagreement found = only(Print.zeros(2021).set("disputes.review.upheld", 3));
        assertEquals(List.of("[disputes.review.total 3]", "[disputes.review.upheld 0]"), told(found));
    }

    @Test
    void theTotalsOfTwoRowsThatChangedPlaces() {
        Disagreement found = only(Print.small(2021).row("granted", 9, 2, 0, 0, 0, 0, 7).row("unavailable.not_held", 7, 0, 0, 0, 0, 0, 11));
        assertTrue(told(found).contains("[requests.granted.total 11, requests.unavailable.not_held.total 7] exchanged"));
        assertEquals(1, found.changes().stream().filter(Change::exchanged).count());
    }

    @Test
    void twoFiguresOfOneColumnThatChangedPlaces() {
        Disagreement found = only(Print.small(2021).set("requests.granted.natural_person", 6).set("requests.unavailable.not_held.natural_person", 10));
        assertTrue(told(found).contains("[requests.granted.natural_person 10, requests.unavailable.not_held.natural_person 6] exchanged"));
    }

    @Test
    void aFigureAndTheTotalThatWasSummedFromIt() {
        Disagreement found = only(Print.small(2021).set("requests.processed_total.company", 3).set("requests.processed_total.total", 19));
        assertEquals(List.of("[requests.processed_total.company 2, requests.processed_total.total 18]"), told(found));
    }

    @Test
    void mistakesThatShareNoFigureAreToldApart() {
        List<Disagreement> all = FORM_2021.disagreements(Print.small(2021).set("requests.granted.company", 4)
                .set("disputes.litigation_direct.upheld", 2).set("disputes.litigation_direct.total", 1));
        assertEquals(2, all.size());
        assertTrue(all.stream().anyMatch(each -> told(each).equals(List.of("[requests.granted.company 1]"))));
    }

    @Test
    void threeMistakesInOneColumnAreNotExplainedByTwoChanges() {
        Disagreement found = only(Print.small(2021).set("requests.granted.company", 4).set("requests.unavailable.not_held.company", 5)
                .set("requests.refused.internal_affairs.company", 1));
        assertEquals(List.of(), found.changes());
    }

    @Test
    void nothingIsSaidWhereAFigureIsOpen() {
        Print print = new Print().set("a", 7).set("b", Figure.BLANK).set("sum", 5);
        RelationGraph graph = new RelationGraph(List.of(new Relation("sum", "sum", List.of("a", "b"), List.of("sum"), List.of(), List.of(), "")));
        Disagreement found = graph.disagreements(print).get(0);
        assertEquals(List.of(), found.changes());
        assertFalse(found.broken().isEmpty());
    }

    @Test
    void aChangeIsExact() {
        Print print = new Print().set("a", Figure.printed(new BigDecimal("1.5"))).set("b", 2).set("sum", 3);
        RelationGraph graph = new RelationGraph(List.of(new Relation("sum", "sum", List.of("a", "b"), List.of("sum"), List.of(), List.of(), "")));
        assertEquals(List.of("[a 1.0]"), told(graph.disagreements(print).get(0)));
    }
}
