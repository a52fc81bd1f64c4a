package gouji.analysis.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.LinePlace;
import gouji.fact.Found;
import gouji.fact.SectionBody;
import gouji.language.Token;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeChecksTest {

    private static final String RECEIVED = "requests.received.total";
    private static final String CARRIED_IN = "requests.carried_in.total";

    @Test
    void narrativeAgainstTable() {
        Found found = Told.in("overview", "全年收到政府信息公开申请21件。").table(RECEIVED, "12")
                .findings("statement.contradicts_table").get(0);
        assertEquals(List.of(RECEIVED), found.fields());
        assertEquals(new BigDecimal(21), found.expected());
        assertEquals(new BigDecimal(12), found.actual());
        assertEquals(new LinePlace(1, 1), found.at());
    }

    @Test
    void narrativeThatAgreesIsNoFinding() {
        assertEquals(List.of(), Told.in("overview", "全年收到政府信息公开申请12件。").table(RECEIVED, "12.0")
                .findings("statement.contradicts_table"));
    }

    @ParameterizedTest
    @CsvSource({"doubtful,0", "absent,0", "blank,0", "inferred,1", "repaired,1"})
    void onlyValuesThatAreKnownContradict(String status, int findings) {
        assertEquals(findings, Told.in("overview", "全年收到政府信息公开申请21件。")
                .with(new gouji.fact.FieldValue(RECEIVED, new BigDecimal(12), status)).findings("statement.contradicts_table").size());
    }

    /** On a scan 77 was read as 7, and the table accused of it. */
    @ParameterizedTest
    @CsvSource({"0.5,0", "0.95,1", "1,1"})
    void aStatementThatMayBeMisreadAccusesNoTable(double confidence, int findings) {
        assertEquals(findings, Told.recognised("overview", "全年收到政府信息公开申请7件。", confidence).table(RECEIVED, "77")
                .findings("statement.contradicts_table").size());
    }

    @ParameterizedTest
    @CsvSource({"0.5,0", "0.95,1", "1,1"})
    void aStatementThatMayBeMisreadAccusesNoOther(double confidence, int findings) {
        assertEquals(findings, Told.recognised("overview", "全年主动公开政府信息132条。", confidence)
                .and("overview", "截至年底,主动公开政府信息123条。").findings("statement.contradicts_statement").size());
    }

    @Test
    void aStatementThatMayBeMisreadDoesNotHideASureOne() {
        assertEquals(1, Told.recognised("overview", "全年收到政府信息公开申请7件。", 0.5).and("overview", "全年收到政府信息公开申请71件。")
                .table(RECEIVED, "77").findings("statement.contradicts_table").size());
    }

    @Test
    void theSameMistakeTwiceIsOneFinding() {
        assertEquals(1, Told.in("overview", "收到政府信息公开申请21件。", "(二)依申请公开", "全年收到申请21件。").table(RECEIVED, "12")
                .findings("statement.contradicts_table").size());
    }

    @Test
    void lawsuitsAreComparedWithBothKinds() {
        Told told = Told.in("overview", "行政诉讼案件3件。").table("disputes.litigation_direct.total", "4")
                .table("disputes.litigation_after_review.total", "1");
        Found found = told.findings("statement.contradicts_table").get(0);
        assertEquals(List.of("disputes.litigation_direct.total", "disputes.litigation_after_review.total"), found.fields());
        assertEquals(new BigDecimal(5), found.actual());
    }

    @Test
    void receivedWithThoseCarriedInIsAnotherMeasure() {
        List<Object> objects = Told.in("overview", "共收到政府信息公开申请15件。").table(RECEIVED, "12").table(CARRIED_IN, "3").run(2021, 1);
        assertEquals(List.of(), Told.findings(objects, "statement.contradicts_table"));
        assertEquals(List.of(RECEIVED), Told.findings(objects, "statement.other_measure").get(0).fields());
    }

    @Test
    void casesPutOnRecordAreAnotherMeasure() {
        List<Object> objects = Told.in("overview", "立案的行政复议案件5件。").table("disputes.review.total", "2").run(2021, 1);
        assertEquals(List.of(), Told.findings(objects, "statement.contradicts_table"));
        assertEquals(1, Told.findings(objects, "statement.other_measure").size());
    }

    @Test
    void statementsThatDiffer() {
        Told told = Told.in("overview", "全年主动公开政府信息132条。", "截至年底,主动公开政府信息123条。");
        assertEquals(1, told.findings("statement.contradicts_statement").size());
    }

    @Test
    void trainingSessionsMayBeToldInPieces() {
        Told told = Told.in("overview", "举办政务公开培训2次。", "组织业务培训3次。");
        assertEquals(List.of(), told.findings("statement.contradicts_statement"));
    }

    @ParameterizedTest(name = "stale: {0}")
    @ValueSource(strings = {
        "我局2020年政务公开工作还存在一些不足。",
        "2020年,我镇认真落实政府信息公开各项要求。",
        "2019年度全乡主动公开政府信息52条。",
        "2020年我局政府信息公开工作不够主动,年报质量不高。",
    })
    void staleYears(String sentence) {
        assertEquals(1, Told.in("overview", sentence).findings("year.stale").size());
    }

    @ParameterizedTest(name = "not stale: {0}")
    @ValueSource(strings = {
        "与2020年相比,我局主动公开数量有所增加。",
        "较2020年增长12%,政务公开成效明显。",
        "落实2020年印发的政务公开工作方案。",
        "2019年,国务院修订《政府信息公开条例》,我局组织学习政府信息公开新规。",
        "自2019年以来,我局持续推进政务公开。",
        "截至2020年底,我局主动公开政府信息52条。",
        "2022年将进一步做好政府信息公开工作。",
        "2022年,我镇将加强政务公开。",
        "根据国办公开办函〔2020〕12号开展政务公开。",
        "学习《2020年政务公开工作要点》,做好信息公开。",
        "2021年,我镇政府信息公开工作取得成效。",
        "2020年,全镇粮食丰收。",
        "2020年政府信息公开年报",
        "2019年清溪镇人民政府政府信息公开工作年度报告",
    })
    void yearsThatMayStand(String sentence) {
        assertEquals(List.of(), Told.in("overview", sentence).findings("year.stale"));
    }

    @Test
    void aStaleYearIsFoundOnceASection() {
        Told told = Told.in("problems", "2020年我局政务公开工作有所不足。", "2020年我局信息公开更新不及时。");
        Found found = told.findings("year.stale").get(0);
        assertEquals(1, told.findings("year.stale").size());
        assertEquals(List.of("2020", "2021"), found.arguments().subList(0, 2));
        assertEquals(new LinePlace(1, 1), found.at());
    }

    @ParameterizedTest(name = "other period: {0}")
    @ValueSource(strings = {
        "本报告所列数据的统计期限自2020年1月1日起至2020年12月31日止。",
        "所列数据的统计时间为2020年度。",
        "本局政务公开工作的数据统计期为2020年全年。",
        "数据自2020年1月1日起计,至2020年12月31日止。",
        "本报告反映2020年1月1日至12月31日的政府信息公开情况。",
    })
    void aPeriodThatIsNotTheYearOfTheTitle(String sentence) {
        Told told = Told.in("preamble", sentence).and("overview", sentence);
        Found found = told.findings("year.title").get(0);
        assertEquals(List.of("2021", "2020"), found.arguments().subList(0, 2));
        assertEquals(new LinePlace(1, 1), found.at());
        assertEquals(1, told.findings("year.title").size());
        assertEquals(List.of(), told.findings("year.stale"));
    }

    @ParameterizedTest(name = "no other period: {0}")
    @ValueSource(strings = {
        "本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。",
        "所列数据为2021年1月1日至12月31日的数据,上年数据见2020年年报。",
        "新的办法自2020年1月1日起施行,至2025年12月31日止。",
        "数据统计工作2020年移交政务公开科。",
        "截至2020年12月31日,共有栏目12个。",
    })
    void periodsThatMayStand(String sentence) {
        assertEquals(List.of(), Told.in("overview", sentence).findings("year.title"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"答复,1", "办结,1", "回复,1", "处理,1"})
    void whatWasAnsweredOrProcessedIsComparedWithTheOutcomesTotal(String verb, int findings) {
        Told told = Told.in("overview", "收到政府信息公开申请18件,已" + verb + "17件。").table("requests.processed_total.total", "18");
        assertEquals(List.of(List.of("requests.processed_total.total")),
                told.findings("statement.contradicts_table").stream().map(Found::fields).toList());
    }

    @Test
    void answeredAndProcessedAreOneCauseAgainstTheTableAndNoContradictionOfEachOther() {
        Told told = Told.in("overview", "收到政府信息公开申请19件,已答复17件,办结16件。").table("requests.processed_total.total", "18");
        assertEquals(1, told.findings("statement.contradicts_table").size());
        assertEquals(new BigDecimal(17), told.findings("statement.contradicts_table").get(0).expected());
        assertEquals(List.of(), told.findings("statement.contradicts_statement"));
    }

    @Test
    void missingTopicsAreNamedOneByOne() {
        Told told = Told.in("overview", "主动公开政府信息52条。", "未收到依申请公开的申请。", "加强网站建设。");
        assertEquals(List.of("政府信息管理", "监督保障"),
                told.findings("overview.topic_missing").stream().map(f -> f.arguments().get(0)).sorted().toList());
    }

    @ParameterizedTest
    @CsvSource({"无。,1", "暂无其他需要报告的事项。,1", "本年度未收取信息处理费。,0", "依申请提供政府信息未收取任何费用。,0"})
    void fees(String text, int findings) {
        assertEquals(findings, Told.in("other_matters", text).findings("fees.not_reported").size());
    }

    @Test
    void instructionsLeftInTheText() {
        assertEquals(1, Told.in("requests", "(该部分以表格形式报告)").findings("section.instruction").size());
        assertEquals(0, Told.in("requests", "见下表。").findings("section.instruction").size());
    }

    @Test
    void emptySections() {
        SectionBody empty = new SectionBody("disputes", "四、行政复议", 0, 0, new LinePlace(9, 1));
        SectionBody withTable = new SectionBody("disputes", "四、行政复议", 0, 1, new LinePlace(9, 1));
        assertEquals(List.of("四、行政复议"), Told.in("overview", "无").with(empty).findings("section.empty").get(0).arguments());
        assertEquals(0, Told.in("overview", "无").with(withTable).findings("section.empty").size());
    }

    @Test
    void withoutWordsNothingIsStated() {
        Narrative unsegmented = new Narrative(Rules.COMMON, Rules.LISTS, s -> List.of(new Token(0, s.length(), s, "n")));
        String text = "全年收到政府信息公开申请21件,办结20件。";
        assertEquals("requests.processed_total.total=20 requests.received.total=21", Told.in("overview", text).statements());
        assertEquals("", new Told(unsegmented).and("overview", text).statements());
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        Told told = Told.in("overview", "2021年主动公开信息300条,其中网站200条。", "收到申请22件(含上年结转3件),已答复17件,行政复议、行政诉讼均为0件。",
                "2020年我局政务公开工作有不足。").table(RECEIVED, "19").table(CARRIED_IN, "3").table("requests.processed_total.total", "18");
        HashSet<Object> first = new HashSet<>(told.run(2021, 0));
        for (long seed = 1; seed < 20; seed++) {
            assertEquals(first, new HashSet<>(told.run(2021, seed)));
        }
    }

    @Test
    void thePlaceIsThatOfTheClause() {
        Found found = Told.in("overview", "  我局", "  收到政府信息公开申请5件,已答复4件。").table("requests.processed_total.total", "5")
                .findings("statement.contradicts_table").get(0);
        assertEquals(new LinePlace(2, 16), found.at());
        assertTrue(found.arguments().contains("已答复4件"));
    }

    @Test
    void theGroupOfAFileHoldsForAllItsRules() {
        Rules.BASE.getKiePackages().forEach(p -> p.getRules().forEach(r -> assertEquals(true,
                List.of("statements", "checks").contains(((org.drools.base.definitions.rule.impl.RuleImpl) r).getAgendaGroup()),
                r.getName())));
    }
}
