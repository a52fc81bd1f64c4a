package gouji.analysis.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.fact.FieldValue;
import gouji.fact.Found;
import gouji.fact.ReportYear;
import gouji.fact.SectionBody;
import gouji.fact.Stated;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
        return Rules.run(FACTS, 1, switchedOff).stream().filter(o -> o instanceof Stated || o instanceof Found)
                .map(Object::toString).sorted().toList();
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
