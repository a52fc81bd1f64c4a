package gouji.analysis.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.fact.FieldSeen;
import gouji.fact.FieldValue;
import gouji.fact.Found;
import gouji.fact.Heads;
import gouji.fact.ReportYear;
import gouji.fact.SectionBody;
import gouji.fact.Stated;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With any one rule switched off, some statement or finding over all example sentences is another. */
class EveryRuleMattersTest {

    private static final Narrative NARRATIVE = new Narrative(Rules.COMMON, Rules.LISTS);
    private static final List<Object> FACTS = new ArrayList<>();
    /** The examples in one report; reports that tell no year in a title, and issuers of either form. */
    private static final List<List<Object>> RUNS = new ArrayList<>();
    private static List<String> all;

    @BeforeAll
    static void examples() throws IOException {
        List<SectionText> sections = new ArrayList<>();
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/narrative/statements.txt"));
        for (int i = 0; i < lines.size(); i++) {
            sections.add(section("example" + i, i + 1, lines.get(i).split("\\|")[0]));
        }
        sections.add(section("overview", 1001, "2021年收到政府信息公开申请15件,立案的行政复议7件。", "2022年我局政务公开工作取得成效。"));
        sections.add(section("problems", 1101, "2020年我局政务公开工作有不足。", "(该部分以表格形式报告)"));
        sections.add(section("other_matters", 1201, "数据统计期限自2020年1月1日起至2020年12月31日止。"));
        sections.add(section("lawsuits", 1301, "立案的行政诉讼案件6件。"));
        FACTS.addAll(NARRATIVE.facts(sections));
        FACTS.add(new ReportYear(2021));
        FACTS.add(new SectionBody("overview", "overview", 30, 0, new LinePlace(1000, 1)));
        FACTS.add(new SectionBody("other_matters", "other_matters", 30, 0, new LinePlace(1200, 1)));
        FACTS.add(new SectionBody("disputes", "disputes", 0, 0, new LinePlace(1300, 1)));
        FACTS.add(value("requests.received.total", 12));
        FACTS.add(value("requests.carried_in.total", 3));
        FACTS.add(value("requests.processed_total.total", 11));
        FACTS.add(value("disputes.review.total", 3));
        FACTS.add(value("disputes.litigation_direct.total", 1));
        FACTS.add(value("disputes.litigation_after_review.total", 1));
        RUNS.add(FACTS);
        RUNS.add(NARRATIVE.facts(List.of(section("preamble", 1, "数据自2021年1月1日起计,至12月31日止。"))));
        RUNS.add(NARRATIVE.facts(List.of(section("preamble", 1, "所列数据的统计期限自2021年1月1日起至12月31日止。"))));
        RUNS.add(NARRATIVE.facts(List.of(section("overview", 1, "2021年，我镇公开工作平稳。"))));
        List<Object> answered = NARRATIVE.facts(List.of(section("overview", 1, "收到政府信息公开申请15件，已答复17件。")));
        answered.add(value("requests.received.total", 12));
        answered.add(value("requests.carried_in.total", 3));
        answered.add(value("requests.processed_total.total", 18));
        RUNS.add(answered);
        RUNS.add(regulations("青河县柳泉镇人民政府", "issued", "repealed", "in_force"));
        RUNS.add(regulations("青河县柳泉镇", "created", "published", "public_total"));
        RUNS.add(regulations("青河县财政局", "created", "published", "public_total"));
        all = results("");
    }

    @Test
    void nothingIsSaidTwice() {
        assertEquals(new TreeSet<>(all).stream().toList(), all);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("codes")
    void withoutIt(String code) {
        assertNotEquals(all, results(code));
    }

    static Stream<String> codes() {
        return Rules.BASE.getKiePackages().stream().flatMap(p -> p.getRules().stream())
                .map(r -> (String) r.getMetaData().get("code")).sorted();
    }

    private static List<String> results(String switchedOff) {
        List<String> results = new ArrayList<>();
        for (int run = 0; run < RUNS.size(); run++) {
            for (Object object : Rules.run(RUNS.get(run), 1, switchedOff)) {
                if (object instanceof Stated || object instanceof Found || object instanceof ReportYear) {
                    results.add(run + " " + object);
                }
            }
        }
        Collections.sort(results);
        return results;
    }

    private static List<Object> regulations(String issuer, String... figures) {
        List<Object> facts = new ArrayList<>(List.of(new Heads(issuer, "")));
        for (String figure : figures) {
            facts.add(new FieldSeen("proactive.regulations." + figure, "", "", "件", BigDecimal.ONE, "read", "1", null, false, true, true,
                    new LinePlace(1, 1)));
        }
        return facts;
    }

    private static FieldValue value(String field, int value) {
        return new FieldValue(field, BigDecimal.valueOf(value), "read");
    }

    private static SectionText section(String id, int line, String... paragraphs) {
        List<Paragraph> printed = new ArrayList<>();
        for (String paragraph : paragraphs) {
            printed.add(new Paragraph(List.of(new Print(paragraph, new LinePlace(line + printed.size(), 1)))));
        }
        return new SectionText(id, printed);
    }
}
