package gouji.read.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Paragraph;
import gouji.document.Source;
import gouji.read.FileKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Between lines of running text the heading was passed over as if nothing were printed, and its section missing. */
    @Test
    void aHeadingThatIsPassedOverIsLookedAtAlone() throws Exception {
        Path heading = PAGE.resolveSibling("heading-passed-over.png");
        var document = new PictureReader(FileKind.PNG).read(Files.readAllBytes(heading), new Source("page", null, "image/png", null));
        assertEquals(List.of("五、存在的主要问题及改进情况", "六、其他需要报告的事项", "按照有关规定，本年度没有收取信息处理费。"),
                document.paragraphs().map(Paragraph::text).filter(text -> !text.startsWith("存在")).toList());
    }
}
