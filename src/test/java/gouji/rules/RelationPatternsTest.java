package gouji.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationPatternsTest {

    private static final List<Format> FORMATS = formats();

    private static List<Format> formats() {
        try {
            return RuleFolder.open(Path.of("rules")).formats();
        } catch (BrokenRulesException broken) {
            throw new AssertionError(broken);
        }
    }

    private static final List<String> FIELDS = List.of("t.in.a", "t.in.b", "t.in.sum", "t.out.a", "t.out.b", "t.out.sum",
            "t.deep.row.a", "t.deep.row.b", "t.deep.row.sum", "single");

    private static RelationLine line(String left, String right, int number) {
        return new RelationLine("t.rule", left, right, "", "", "", number);
    }

    private static Expansion expand(RelationLine... lines) {
        return new RelationPatterns(FIELDS).expand(List.of(lines));
    }

    @Test
    void aStarAtTheEndMakesOneRelationAColumn() {
        Expansion made = expand(line("t.in.*", "t.out.*", 2));
        assertEquals(List.of(), made.faults());
        assertEquals(List.of("t.rule[a]", "t.rule[b]", "t.rule[sum]"), made.relations().stream().map(Relation::instance).toList());
        assertEquals(List.of("t.out.b"), made.relations().get(1).right());
    }

    @Test
    void aStarInTheMiddleMakesOneRelationARowAndMayHoldDots() {
        Expansion made = expand(line(" t.*.a +t.*.b", "t.*.sum", 2));
        assertEquals(List.of("t.rule[in]", "t.rule[out]", "t.rule[deep.row]"),
                made.relations().stream().map(Relation::instance).toList());
        assertEquals(List.of("t.deep.row.a", "t.deep.row.b"), made.relations().get(2).left());
    }

    @Test
    void onlyPiecesThatFitEveryTermMakeARelation() {
        Expansion made = new RelationPatterns(List.of("p.x", "p.y", "q.y")).expand(List.of(line("p.*", "q.*", 2)));
        assertEquals(List.of("t.rule[y]"), made.relations().stream().map(Relation::instance).toList());
    }

    @Test
    void aLineWithoutAStarIsOneRelationNamedByItsId() {
        Expansion made = expand(line("t.in.a + t.in.b", "single", 2));
        assertEquals(List.of("t.rule"), made.relations().stream().map(Relation::instance).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "t.in.a t.in.b   | t.in.sum    | rules.relations.plus",
        "t.in.a + + t.in.b | t.in.sum  | rules.relations.term",
        "t.in.a +        | t.in.sum    | rules.relations.term",
        "''              | t.in.sum    | rules.relations.side",
        "t.*.*           | t.in.sum    | rules.relations.stars",
        "t.in.c          | t.in.sum    | rules.relations.unknown",
        "u.*             | t.in.*      | rules.relations.unknown",
        "t.in.*          | t.*.sum     | rules.relations.instances",
        "t.in.a + t.in.a | t.in.sum    | rules.relations.twice",
        "t.in.*          | t.in.sum    | rules.relations.twice"})
    void aLineThatCannotBeMeantIsAFaultAtItsLine(String left, String right, String reason) {
        Expansion made = expand(line(left, right, 7));
        assertEquals(List.of(reason), made.faults().stream().map(RelationFault::reason).toList());
        assertEquals(7, made.faults().get(0).line());
        assertTrue(made.relations().isEmpty());
    }

    @Test
    void allFaultsComeAtOnceAndSoundLinesStay() {
        Expansion made = expand(line("t.in.a t.in.b", "t.zzz", 2), line("t.in.*", "t.out.*", 3), line("no.such", "", 4));
        assertEquals(List.of(2, 4), made.faults().stream().map(RelationFault::line).toList());
        assertEquals(3, made.relations().size());
    }

    @Test
    void aConditionNamesFieldsToo() {
        Expansion made = expand(new RelationLine("t.rule", "t.in.*", "t.out.*", "t.typo.*", "", "", 2));
        assertEquals(List.of(new RelationFault(2, "rules.relations.unknown", List.of("t.typo.*"))), made.faults());
    }

    @Test
    void aVariantBehindAnUnconditionalOneCouldNeverBeInForce() {
        Expansion made = expand(line("t.in.*", "t.out.*", 2), line("t.out.*", "t.in.*", 5));
        assertEquals(List.of(new RelationFault(5, "rules.relations.behind", List.of("t.rule[a]", 2))), made.faults());
    }

    @ParameterizedTest
    @CsvSource({"2019, requests.balance, 7", "2019, requests.processed_sum, 7", "2019, requests.applicant_sum, 23",
        "2019, disputes.outcome_sum, 3", "2019, requests.merged_sum, 0", "2021, requests.balance, 7",
        "2021, requests.processed_sum, 7", "2021, requests.applicant_sum, 26", "2021, disputes.outcome_sum, 3",
        "2021, requests.merged_sum, 7"})
    void theFormsDemandSoManySums(int year, String id, int instances) {
        Format form = FORMATS.stream().filter(f -> f.id().equals("disclosure-" + year))
                .findFirst().orElseThrow();
        assertEquals(instances, form.relations().stream().filter(r -> r.id().equals(id)).map(Relation::instance)
                .distinct().count());
    }
}
