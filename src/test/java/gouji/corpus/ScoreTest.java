package gouji.corpus;

import static gouji.corpus.Documents.analysis;
import static gouji.corpus.Documents.field;
import static gouji.corpus.Documents.finding;
import static gouji.corpus.Documents.label;
import static gouji.corpus.Documents.score;
import static gouji.corpus.Documents.step;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.analysis.Analysis;
import gouji.corpus.Difference.Kind;
import gouji.corpus.Truth.Found;
import gouji.corpus.Truth.Told;
import gouji.report.Field;
import gouji.report.Severity;
import gouji.report.Statement;
import gouji.report.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An analysis against its label, cell by cell. */
class ScoreTest {

    private static final List<Field> FIELDS = List.of(field("a.x read 1"), field("a.y read 2"), field("b.x read 3"));

    @Test
    void everyCellAsLabelledIsAnExactDocument() throws BrokenLabelException {
        Score score = score(label(List.of("b: 3", "a: 1, 2")), analysis(FIELDS, List.of()));
        assertEquals(3, score.cells());
        assertEquals(3, score.exactCells());
        assertTrue(score.isExact());
    }

    @Test
    void aRowThatTheLabelDoesNotListIsAbsent() throws BrokenLabelException {
        List<Field> fields = List.of(field("a.x read 1"), field("a.y read 2"), field("b.x absent"));
        assertTrue(score(label(List.of("a: 1, 2")), analysis(fields, List.of())).isExact());
        assertEquals(Kind.SILENT_WRONG,
                score(label(List.of("a: 1, 2")), analysis(FIELDS, List.of())).differences().get(0).kind());
    }

    @Test
    void aWrongNumberIsSilentUnlessAnErrorOrWarningNamesIt() throws BrokenLabelException {
        List<String> rows = List.of("a: 1, 9", "b: 3");
        assertEquals(1, score(label(rows), analysis(FIELDS, List.of())).silentWrong());
        assertEquals(0, score(label(rows), analysis(FIELDS, List.of(finding("row.short", Severity.ERROR, "a.y")))).silentWrong());
        assertEquals(0, score(label(rows), analysis(FIELDS, List.of(finding("x", Severity.WARNING, "a.x", "a.y")))).silentWrong());
        assertEquals(1, score(label(rows), analysis(FIELDS, List.of(finding("x", Severity.INFO, "a.y")))).silentWrong());
        assertEquals(1, score(label(rows), analysis(FIELDS, List.of(finding("x", Severity.ERROR, "a.x")))).silentWrong());
    }

    @Test
    void thePrintedNumberDoubtedIsNeedlessDoubt() throws BrokenLabelException {
        List<Field> fields = List.of(field("a.x doubtful 1"), field("a.y doubtful 7"), field("b.x read 3"));
        Score score = score(label(List.of("a: 1, 2", "b: 3")), analysis(fields, List.of()));
        assertEquals(1, score.needlessDoubt());
        assertEquals(1, score.exactCells());
        assertEquals(List.of(Kind.NEEDLESS_DOUBT, Kind.OTHER), score.differences().stream().map(Difference::kind).toList());
    }

    @Test
    void aDifferenceNamesTheRulesThatTouchedItsField() throws BrokenLabelException {
        Analysis analysis = analysis(FIELDS, List.of(), step("label.name", "a.x", "a.y"), step("row.shift", "a.y"),
                step("label.name", "a.y"), step("other", "b.x"));
        assertEquals(List.of(new Difference("a.y", "9", "read 2", Kind.SILENT_WRONG, List.of("label.name", "row.shift"))),
                score(label(List.of("a: 1, 9", "b: 3")), analysis).differences());
    }

    @Test
    void issuerAndYearBelongToAnExactDocumentButAreNoCells() throws BrokenLabelException {
        Label.LabelledFile right = label(List.of("a: 1, 2", "b: 3"));
        Truth truth = right.truth();
        Score score = score(new Label.LabelledFile(right.name(), right.path(), null, null, new Truth(truth.format(), "乙镇", 2020, truth.sections(),
                truth.rows(), truth.statements(), truth.findings())), analysis(FIELDS, List.of()));
        assertEquals(3, score.exactCells());
        assertFalse(score.isExact());
        assertEquals(List.of("issuer", "year"), score.differences().stream().map(Difference::id).toList());
    }

    @Test
    void sectionsOutOfOrderAreMissingAndSuperfluous() throws BrokenLabelException {
        Overlap sections = score(label(List.of("a: 1, 2", "b: 3"), List.of("one", "two", "three"), List.of()),
                analysis(FIELDS, List.of(), List.of("two", "one", "three"), List.of())).sections();
        assertEquals(2, sections.matched());
        assertEquals(1, sections.missing().size());
        assertEquals(sections.missing(), sections.extra());
    }

    @Test
    void aFindingIsTheSameByCodeAndFields() throws BrokenLabelException {
        Overlap findings = score(
                label(List.of("a: 1, 2", "b: 3"), new Found("row.short", List.of("a.*")), new Found("year.stale", List.of()),
                        new Found("cell.blank", List.of("b.x"))),
                analysis(FIELDS, List.of(finding("row.short", Severity.ERROR, "a.x", "a.y"), finding("cell.blank", Severity.WARNING,
                        "a.x"), finding("year.stale", Severity.WARNING), finding("year.stale", Severity.WARNING)))).findings();
        assertEquals(2, findings.matched());
        assertEquals(List.of("cell.blank [b.x]"), findings.missing());
        assertEquals(List.of("cell.blank [a.x]", "year.stale []"), findings.extra());
    }

    @Test
    void aStarStandsForTheRowOrForAllThatBeginsSo() throws BrokenLabelException {
        FieldIds ids = new FieldIds(Documents.LABEL, List.of("r.other.x", "r.other.fee.x", "r.total.x"));
        assertEquals(List.of("r.other.x"), ids.fields(new Found("c", List.of("r.other.*"))));
        assertEquals(List.of("r.other.x", "r.other.fee.x", "r.total.x"), ids.fields(new Found("c", List.of("r.*"))));
        assertEquals(List.of("r.other.x", "r.other.fee.x"), ids.fields(new Found("c", List.of("r.other.fee.*", "r.other.*"))));
    }

    @Test
    void aStatementIsTheSameByWhatItIsAboutAndItsValue() throws BrokenLabelException {
        Overlap statements = score(
                label(List.of("a: 1, 2", "b: 3"), List.of(), List.of(new Told("a.x", Value.of(1)), new Told("b.x", Value.of(3)))),
                analysis(FIELDS, List.of(), List.of(), List.of(new Statement("a.x", Value.of(1), "件", "1件", null),
                        new Statement("b.x", Value.of(4), "件", "4件", null)))).statements();
        assertEquals(new Overlap(1, List.of("b.x = 3"), List.of("b.x = 4")), statements);
    }

    @Test
    void aFileThatCouldNotBeAnalysedMissesAllThatItsLabelLists() {
        Score score = Score.ofFailure(label(List.of("a: 1, 2", "b: 3"), List.of("one"), List.of()).truth(), "read.empty");
        assertEquals(3, score.cells());
        assertEquals(0, score.exactCells());
        assertEquals(0, score.silentWrong());
        assertFalse(score.isExact());
        assertEquals(List.of("one"), score.sections().missing());
    }

    @Test
    void aLabelThatSpeaksOfRowsTheFormatDoesNotHaveIsBroken() {
        Analysis analysis = analysis(FIELDS, List.of());
        assertEquals("label.row", broken(label(List.of("c: 1")), analysis).reason());
        assertEquals("label.entries", broken(label(List.of("a: 1")), analysis).reason());
        assertEquals("label.field", broken(label(List.of("a: 1, 2"), new Found("x", List.of("a.z"))), analysis).reason());
    }

    private static BrokenLabelException broken(Label.LabelledFile file, Analysis analysis) {
        return assertThrows(BrokenLabelException.class, () -> score(file, analysis));
    }
}
