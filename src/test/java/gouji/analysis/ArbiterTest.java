package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.analysis.arbiter.Verdict;
import gouji.fact.Edit;
import gouji.fact.Edit.JoinRows;
import gouji.fact.Edit.LeaveOut;
import gouji.fact.Proposal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The print stays unless a proposal reads better by the same measure; what equally good readings disagree on is open. */
class ArbiterTest {

    /** Rows: 0 header, 1 received, 2 carried in, 3 and 4 an outcome torn in two, 5 and 6 another, 7 the total, 8 carried out. */
    private static final String TORN_TWICE = """
            |||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
            一、本年新收政府信息公开申请数量|||4|2|0|1|0|0|7
            二、上年结转政府信息公开申请数量|||1|0|0|0|0|0|1
            三、本年度办理结果|（一）予以公开||||||||
            |||3|1|0|1|0|0|5
            |（三）不予公开|1.属于国家秘密|||||||
            |||1|1|0|0|0|0|2
            |（七）总计||4|2|0|1|0|0|7
            四、结转下年度继续办理|||1|0|0|0|0|0|1
            """;

    private static Proposal join(int upper, int lower) {
        return proposal(new JoinRows(upper, lower));
    }

    private static Proposal proposal(Edit edit) {
        return new Proposal("requests", edit, "a trace");
    }

    private static Verdict decide(String lines, Proposal... proposals) {
        try (NamedPrint print = NamedPrint.numbered("requests", lines)) {
            return print.decide(List.of(proposals));
        }
    }

    @Test
    void withoutAProposalThePrintStands() {
        Verdict verdict = decide(TORN_TWICE);
        assertEquals(List.of(), verdict.accepted());
        assertEquals(1, verdict.weighed().size());
        assertTrue(verdict.weighed().get(0).taken());
    }

    @Test
    void aProposalThatMakesNothingBetterIsNotTaken() {
        Verdict verdict = decide(TORN_TWICE, join(7, 8), join(1, 2));
        assertEquals(List.of(), verdict.accepted());
        assertEquals(Set.of(), verdict.open().keySet());
    }

    @Test
    void twoThatHaveNothingToDoWithEachOtherAreBothTaken() {
        Verdict verdict = decide(TORN_TWICE, join(3, 4), join(5, 6));
        assertEquals(Set.of(join(3, 4), join(5, 6)), Set.copyOf(verdict.accepted()));
        assertEquals("5", verdict.reading().cells().get("requests.granted.total").raw());
        assertEquals("2", verdict.reading().cells().get("requests.refused.state_secret.total").raw());
        assertEquals(Set.of(), verdict.open().keySet());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void theOrderOfProposalsDoesNotMatter(long seed) {
        List<Proposal> proposals = new ArrayList<>(List.of(join(3, 4), join(5, 6), join(4, 5), join(7, 8), join(1, 2)));
        Verdict before = decide(TORN_TWICE, proposals.toArray(Proposal[]::new));
        Collections.shuffle(proposals, new Random(seed));
        Verdict after = decide(TORN_TWICE, proposals.toArray(Proposal[]::new));
        assertEquals(before.accepted(), after.accepted());
        assertEquals(before.weighed(), after.weighed());
        assertEquals(before.reading().figures(), after.reading().figures());
    }

    /** A row lost a figure; with its columns' totals lost too, the sum of the row says only what it must be at each place. */
    private static final String ONE_LOST = """
            |||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
            |（五）不予处理|2.重复申请|6|2|1|0|0|9
            """;

    private static Proposal[] anywhere() {
        Proposal[] all = new Proposal[7];
        for (int position = 0; position < all.length; position++) {
            all[position] = proposal(new LeaveOut(1, 1, position));
        }
        return all;
    }

    @Test
    void whatEquallyGoodReadingsDisagreeOnIsOpen() {
        Verdict verdict = decide(ONE_LOST, anywhere());
        assertEquals(1, verdict.accepted().size());
        assertTrue(verdict.open().containsKey("requests.not_processed.repeated.company"), verdict.open().toString());
        assertTrue(verdict.open().containsKey("requests.not_processed.repeated.research_institution"), verdict.open().toString());
    }

    @Test
    void nothingFollowsFromAFigureThatMayBeAnother() {
        Verdict verdict = decide(ONE_LOST, anywhere());
        assertFalse(verdict.reading().evaluation().inferred().isEmpty(), "by itself the reading taken leaves one value");
        assertEquals(List.of(), verdict.evaluation().inferred());
    }

    @Test
    void whatTheyAgreeOnIsSure() {
        Verdict verdict = decide(ONE_LOST.replace("|6|2|1|0|0|9", "|6|2|1|0|9"), anywhere());
        assertEquals(List.of(), verdict.accepted(), "two lost are not one");
        Verdict equal = decide(ONE_LOST.replace("|6|2|1|0|0|9", "|0|0|0|0|0|0"), anywhere());
        assertEquals(Set.of(), equal.open().keySet(), "zero wherever it was lost");
    }

    @Test
    void theSumsOfTheColumnsDecideWhichFigureIsLost() {
        String row = """
                一、本年新收政府信息公开申请数量|||6|2|1|3|0|0|12
                二、上年结转政府信息公开申请数量|||0|0|0|0|0|0|0
                |（七）总计||6|2|3|0|0|11
                四、结转下年度继续办理|||0|0|1|0|0|0|1
                """;
        Proposal[] proposals = new Proposal[7];
        for (int position = 0; position < 7; position++) {
            proposals[position] = proposal(new LeaveOut(3, 3, position));
        }
        Verdict verdict = decide("|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计\n" + row, proposals);
        assertEquals(List.of(proposals[2]), verdict.accepted());
        assertFalse(verdict.open().containsKey("requests.processed_total.research_institution"));
        assertEquals(List.of("requests.processed_total.research_institution = 0"), verdict.reading().evaluation().inferred().stream()
                .filter(each -> each.field().startsWith("requests.processed_total")).map(each -> each.field() + " = " + each.value()).toList());
    }

    /** A figure lost at any place of any rows: a text browser's table, seven characters a column, called for ninety proposals in each of many rounds. */
    private static List<Proposal> wherever(int positions) {
        List<Proposal> proposals = new ArrayList<>(List.of(join(3, 4), join(5, 6)));
        for (int first = 1; first <= 8; first++) {
            for (int last = first; last <= 8; last++) {
                for (int position = 0; position < positions; position++) {
                    proposals.add(proposal(new LeaveOut(first, last, position)));
                }
            }
        }
        return proposals;
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 7, 20})
    void aTableThatCallsForNoEndOfReadingsIsNotSettledButDoubted(int positions) {
        List<Proposal> proposals = wherever(positions);
        try (NamedPrint print = NamedPrint.numbered("requests", TORN_TWICE)) {
            Verdict verdict = print.decide(proposals);
            assertTrue(print.readings() <= 410, "17,354 for the text browser's: " + print.readings());
            assertEquals(Set.of(), verdict.reading().cells().keySet().stream().filter(id -> verdict.reading().cells().get(id).isFigure())
                    .filter(id -> !verdict.open().containsKey(id)).collect(Collectors.toSet()), "what it says is open");
            Collections.shuffle(proposals, new Random(positions));
            Verdict shuffled = print.decide(proposals);
            assertEquals(verdict.accepted(), shuffled.accepted());
            assertEquals(verdict.open(), shuffled.open());
        }
    }

    @Test
    void aTableThatIsTornInTwoPlacesTakesFewReadings() {
        try (NamedPrint print = NamedPrint.numbered("requests", TORN_TWICE)) {
            Verdict verdict = print.decide(List.of(join(3, 4), join(5, 6), join(4, 5), join(7, 8), join(1, 2)));
            assertEquals(Set.of(), verdict.open().keySet());
            assertTrue(print.readings() <= 50, "" + print.readings());
        }
    }

    @Test
    void aMistakeOfTheReportItselfIsNotMended() {
        try (NamedPrint print = NamedPrint.numbered("requests", """
                |||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计
                一、本年新收政府信息公开申请数量|||6|2|1|3|0|0|13
                二、上年结转政府信息公开申请数量|||0|0|0|0|0|0|0
                |（七）总计||6|2|0|3|0|0|11
                四、结转下年度继续办理|||0|0|1|0|0|0|1
                """)) {
            assertEquals(List.of(), print.proposals(), "no trace, no proposal");
            assertEquals("13", print.decide(print.proposals()).reading().cells().get("requests.received.total").raw());
        }
    }
}
