package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.report.Finding;
import gouji.report.Report;
import gouji.report.Status;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A report's own mistakes stay as printed, and the finding tells which figure is most likely the wrong one. */
class SuspectsTest {

    private static final Engine ENGINE = CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES));
    private static final Path MISTAKES = Path.of("corpus", "county-own-mistakes", "report.txt");

    private static Report report() {
        return CorpusFiles.report(ENGINE, CorpusFiles.read(MISTAKES));
    }

    private static Finding finding(String code, String field) {
        return report().findings().stream().filter(each -> each.code().equals(code) && each.fields().contains(field)).findFirst().orElseThrow();
    }

    @Test
    void aTotalLeftZeroUnderFigures() {
        Finding row = finding("requests.applicant_sum", "requests.carried_out.total");
        assertEquals(List.of("requests.carried_out.total"), row.suspects());
        assertTrue(row.message().endsWith("；最可能错在“四、结转下年度继续办理 / 总计”（印 0，疑为 4）"), row.message());
        assertEquals(List.of("requests.carried_out.total"), finding("requests.balance", "requests.carried_out.total").suspects());
    }

    @Test
    void aTotalLeftZeroWhereNothingElseTells() {
        assertEquals(List.of("disputes.litigation_direct.total"), finding("disputes.outcome_sum", "disputes.litigation_direct.total").suspects());
    }

    @Test
    void totalsOfTwoRowsThatChangedPlaces() {
        Finding row = finding("requests.applicant_sum", "requests.not_processed.petition.total");
        assertEquals(List.of("requests.not_processed.petition.total", "requests.not_processed.repeated.total"), row.suspects());
    }

    @Test
    void theyAreReadAsPrintedAllTheSame() {
        assertTrue(report().fields().stream().allMatch(field -> field.status() == Status.READ || field.status() == Status.ABSENT));
        assertEquals(List.of(), report().repairs());
    }

    /** 3 | 0 | 0 | 0 | 0: 3 may be wrong as well as the total, but a total is what is left 0. */
    @Test
    void aTotalLeftZeroUnderOneFigure() {
        Report report = CorpusFiles.report(ENGINE, CorpusFiles.read(Path.of("src", "test", "resources", "gouji", "prints", "dispute-total-left-zero.txt")));
        assertEquals(List.of(List.of("disputes.review.total")), report.findings().stream().filter(finding -> finding.code().equals("disputes.outcome_sum"))
                .map(Finding::suspects).toList());
    }
}
