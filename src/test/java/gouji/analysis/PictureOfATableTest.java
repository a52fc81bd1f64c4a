package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.LinePlace;
import gouji.document.Paragraph;
import gouji.document.Picture;
import gouji.document.Print;
import gouji.document.Source;
import gouji.report.Finding;
import gouji.report.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A table that is a picture is said to be one, where a missing one would be looked for in vain. */
class PictureOfATableTest {

    @Test
    void theTableOfASectionWithAPictureIsThePicture() throws Exception {
        Report report = report(reportWithPictures(1));
        Finding picture = found(report, "table.picture").get(0);
        assertEquals(new LinePlace(4, 1), picture.at());
        assertEquals(175, picture.fields().size(), "all the rows that the form always prints");
        assertTrue(picture.fields().contains("requests.received.natural_person"));
        assertEquals(List.of("proactive.", "disputes."), found(report, "table.missing").stream()
                .map(finding -> finding.fields().get(0).replaceAll("\\..*", ".")).toList());
    }

    @Test
    void aTableCutIntoTwoPicturesIsOneFinding() throws Exception {
        assertEquals(1, found(report(reportWithPictures(2)), "table.picture").size());
    }

    /** Section three of this report has no table but pictures. */
    static Document reportWithPictures(int count) {
        List<Block> blocks = new ArrayList<>();
        for (String line : List.of("柳泉镇人民政府2021年政府信息公开工作年度报告", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况")) {
            blocks.add(new Paragraph(List.of(new Print(line, new LinePlace(blocks.size() + 1, 1)))));
        }
        for (int i = 0; i < count; i++) {
            blocks.add(new Picture(new LinePlace(blocks.size() + 1, 1)));
        }
        return new Document(new Source("report", null, "text/plain", null), blocks);
    }

    private static Report report(Document document) throws Exception {
        return CorpusFiles.engine(CorpusFiles.rules(Path.of("rules"))).analyze(document).report();
    }

    private static List<Finding> found(Report report, String code) {
        return report.findings().stream().filter(finding -> finding.code().equals(code)).toList();
    }
}
