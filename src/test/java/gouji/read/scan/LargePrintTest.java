package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Source;
import gouji.read.FileKind;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The head of a page, 200 pixels to the inch, its title in 24 points bold. */
class LargePrintTest {

    private static final Path PAGE = Path.of("src/test/resources/gouji/scans/large-title.png");

    /** Shown as large as it is, 报告 became 报结, and nobody knew the line for a title. */
    @Test
    void aLargeTitleIsReadInTheSizeOfRunningText() throws Exception {
        var document = new PictureReader(FileKind.PNG).read(Files.readAllBytes(PAGE), new Source("page", null, "image/png", null));
        assertEquals("澄江市人民政府2023年政府信息公开工作年度报告", document.paragraphs().findFirst().orElseThrow().text());
    }
}
