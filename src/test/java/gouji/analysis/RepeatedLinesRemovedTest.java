package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.text.TextReader;
import gouji.report.Report;
import gouji.report.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A text from which every line was removed that had occurred before: a row of zeros keeps its first one at most. */
class RepeatedLinesRemovedTest {

    private static final Path PRINT = Path.of("src", "test", "resources", "gouji", "prints", "repeated-lines-removed.txt");

    @Test
    void itIsSaidOnceAndNothingIsFilledIn() throws Exception {
        Report report = report(Files.readString(PRINT));
        assertEquals(1, told(report));
        assertTrue(report.fields().stream().noneMatch(field -> field.status() == Status.READ || field.status() == Status.REPAIRED));
    }

    @Test
    void aTextWithAnyRepeatedLineIsNotSuchAText() throws Exception {
        assertEquals(0, told(report(Files.readString(PRINT) + "四、其他需要报告的事项\n19\n17\n")));
    }

    @Test
    void aTextWhoseRowsAreWholeIsNotSuchATextThoughNoLineRepeats() throws Exception {
        String whole = Files.readString(PRINT).replaceAll("(?s)\n（一）.*", "\n").replace("17\n2\n0\n19\n", "17 2 0 0 0 0 19\n")
                .replace("\n1\n", "\n1 0 0 0 0 0 1\n");
        assertEquals(0, told(report(whole)));
    }

    /** Told of each such text once: rows in which one figure was blank, not one of them like another. */
    @Test
    void rowsInLinesOfTheirOwnRepeatNoneAnyway() throws Exception {
        assertEquals(0, told(report("""
                杏塘乡人民政府2022年政府信息公开工作年度报告
                三、收到和处理政府信息公开申请情况
                \t自然人\t商业企业\t科研机构\t法律服务机构\t其他\t总计
                一、本年新收政府信息公开申请数量\t17\t2\t0\t0\t0\t19
                二、上年结转政府信息公开申请数量\t1\t0\t0\t0\t0\t1
                （一）予以公开\t6\t1\t0\t0\t0\t7
                （七）总计\t16\t2\t0\t0\t0\t18
                四、结转下年度继续办理\t2\t0\t0\t0\t0\t2
                """)));
    }

    private static long told(Report report) {
        return report.findings().stream().filter(finding -> finding.code().equals("text.deduplicated")).count();
    }

    private static Report report(String text) throws UnreadableException, UnknownFormatException, IOException {
        Document document = new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Source("report.txt", null, "text/plain", null));
        return CorpusFiles.engine(CorpusFiles.rules(CorpusFiles.RULES)).analyze(document).report();
    }
}
