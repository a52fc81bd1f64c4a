package gouji.analysis.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Box;
import gouji.document.LinePlace;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.fact.Clause;
import gouji.fact.Quantity;
import gouji.fact.Sentence;
import gouji.fact.YearMention;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NarrativeTest {

    private final Narrative narrative = new Narrative(Rules.COMMON, Rules.LISTS);

    @Test
    void sentencesAndClauses() {
        List<Object> facts = facts("收到申请1,408件，已办结；其他情况见附件！");
        assertEquals(List.of("收到申请1,408件,已办结", "其他情况见附件"), only(facts, Sentence.class).stream().map(Sentence::text).toList());
        assertEquals(List.of("收到申请1,408件", "已办结", "其他情况见附件"), only(facts, Clause.class).stream().map(Clause::print).toList());
        assertEquals(new LinePlace(3, 12), only(facts, Clause.class).get(1).place());
    }

    /** The names of 220 villages without a comma between them ended the analysis: the stack overflowed. */
    @Test
    void aClauseMayBeLong() {
        String villages = "柳泉村、".repeat(5000);
        List<Clause> clauses = only(facts("公开1" + ",408".repeat(5000) + "件，涉及" + villages + "等"), Clause.class);
        assertEquals(List.of(20_004, 20_003), clauses.stream().map(clause -> clause.text().length()).toList());
    }

    @Test
    void aParagraphOfSeveralLinesIsOneText() {
        Print first = new Print("全年收到政府信息公", new PagePlace(1, new Box(72, 100, 500, 112)));
        Print second = new Print("开申请 1 9 件，办结17件。", new PagePlace(1, new Box(72, 118, 500, 130)));
        List<Object> facts = facts(new Paragraph(List.of(first, second)));
        assertEquals(List.of(new BigDecimal(19), new BigDecimal(17)), only(facts, Quantity.class).stream().map(Quantity::value).toList());
        assertEquals(List.of(first.place(), second.place()), only(facts, Clause.class).stream().map(Clause::place).toList());
    }

    @Test
    void traditionalCharactersAreReadAndPrintedAsTheyStand() {
        Clause clause = only(facts("收到政府信息公開申請３件"), Clause.class).get(0);
        assertEquals("收到政府信息公开申请3件", clause.text());
        assertEquals("收到政府信息公開申請３件", clause.print());
    }

    @ParameterizedTest
    @CsvSource({"共19件,19,件,true", "共12258人,12258,人,true", "金额3.2万元,3.2,万元,true", "数量619,619,,true", "约300条,300,条,false",
        "300余条,300,条,false", "1.6万多次,16000,次,false", "二十余次,20,次,false", "收到两件,2,件,true", "0件,0,件,true"})
    void quantities(String text, String value, String unit, boolean exact) {
        Quantity quantity = only(facts(text), Quantity.class).get(0);
        assertEquals(new BigDecimal(value), quantity.value());
        assertEquals(unit, quantity.unit());
        assertEquals(exact, quantity.exact());
    }

    @Test
    void percentagesOrdinalsArticlesAndDocumentNumbersAreNoQuantities() {
        assertEquals(List.of(), only(facts("增长12.5%，占百分之二十，第一次，第33条，〔2021〕30号，2021年3月5日"), Quantity.class));
    }

    @ParameterizedTest
    @CsvSource({"2021年度工作,2021", "二〇二〇年工作,2020", "截至2019年12月31日,2019"})
    void years(String text, int year) {
        assertEquals(year, only(facts(text), YearMention.class).get(0).year());
    }

    @Test
    void yearsInTitlesAreNotMentioned() {
        assertEquals(List.of(), only(facts("落实《2020年政务公开工作要点》"), YearMention.class));
    }

    private List<Object> facts(String text) {
        return facts(new Paragraph(List.of(new Print(text, new LinePlace(3, 1)))));
    }

    private List<Object> facts(Paragraph paragraph) {
        return narrative.facts(List.of(new SectionText("overview", List.of(paragraph))));
    }

    private static <T> List<T> only(List<Object> facts, Class<T> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
