package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Field;
import gouji.report.Finding;
import gouji.report.Report;
import gouji.report.Status;
import gouji.report.Value;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The picture prints 规章 (a blot) 0 0, 行政规范性文件 12 - (47, scratched through), 行政许可 6409 (the 6 damaged), 行政处罚 385 (scratched). */
class ScannedReportTest {

    private final Report report = CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES))
            .analyze(CorpusFiles.read(Path.of("src/test/resources/gouji/scans/damaged.png"))).report();

    ScannedReportTest() throws UnknownFormatException {
    }

    @Test
    void aFigureRecognisedWithConfidenceIsRead() {
        assertEquals(Status.READ, field("proactive.normative_documents.issued").status());
        assertEquals("12", words("proactive.normative_documents.issued"));
        assertEquals("0", words("proactive.normative_documents.repealed"));
    }

    @Test
    void aFigureRecognisedWithoutConfidenceThatNoRelationBearsOutIsDoubtful() {
        assertEquals(Status.DOUBTFUL, field("proactive.licences.decisions").status());
        assertEquals("6409", words("proactive.licences.decisions"));
        assertEquals(List.of(List.of("proactive.licences.decisions", "proactive.penalties.decisions")), findings("figure.doubtful"));
    }

    @Test
    void aCellWithInkThatNobodyCanReadIsUnreadableAndNotBlank() {
        assertEquals(Status.DOUBTFUL, field("proactive.regulations.issued").status());
        assertEquals(List.of(List.of("proactive.regulations.issued"), List.of("proactive.normative_documents.in_force")),
                findings("cell.unreadable"));
    }

    private Field field(String id) {
        return report.fields().stream().filter(field -> field.id().equals(id)).findFirst().orElseThrow();
    }

    private String words(String id) {
        return ((Value.Number) field(id).value()).number().toPlainString();
    }

    private List<List<String>> findings(String code) {
        return report.findings().stream().filter(finding -> finding.code().equals(code)).map(Finding::fields).toList();
    }
}
