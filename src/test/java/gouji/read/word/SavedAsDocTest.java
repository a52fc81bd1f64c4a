package gouji.read.word;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.Reader;
import gouji.read.word.binary.DocReader;
import gouji.read.word.ooxml.DocxReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Small .docx files, and the same saved as .doc by LibreOffice: both are read alike. */
class SavedAsDocTest {

    private static final Path SAVED = Path.of("src/test/resources/gouji/read/word");

    /** Beside the text; grouped; in a cell; and one that was deleted. In a .doc the text of all boxes stands behind the report's. */
    @Test
    void textBoxesStandWhereTheyAreAnchored() throws Exception {
        assertBoth("boxes", """
                一、总体情况
                文字
                框内
                [1]
                0 受理 ; 1 7
                二、数据
                组内一
                [2]
                0 规章 ; 1 3
                [3]
                0 许可 ; 1 12
                三、其他""");
    }

    /**
     * A paragraph, a row, words and figures are deleted. LibreOffice marks the end of the header row as deleted, as the row behind it
     * begins with deleted text: the header was lost with its unit, and more such rows with their figures.
     */
    @Test
    void trackedChangesAreAcceptedAndRowsBeforeDeletedTextStay() throws Exception {
        assertBoth("changes", """
                受理34件
                如下
                [1]
                0 项目 ; 1 金额（万元）
                0 收费 ; 1 5.1
                0 处罚 ; 1 6
                三、其他""");
    }

    /** Figures crossed out by hand before, behind or above the new one made one number with it, 80 of 0. */
    @Test
    void whatIsCrossedOutIsLeftOutBesideWhatIsNot() throws Exception {
        assertBoth("crossed-out", """
                全年受理0件
                总体情况
                [1]
                0 受理 ; 1 0
                0 予以公开 ; 1 7
                0 不予公开 ; 1 4
                0 结转 ; 1 2
                0 其他处理 ; 1 5̶
                完""");
    }

    /** Content controls are saved as fields, whose paragraphs LibreOffice does not say to be in their cells: 198 figures were lost. */
    @Test
    void contentControlsStandInTheirCells() throws Exception {
        assertBoth("controls", """
                前
                [1]
                0 规章 ; 1 0 ; 2 21
                0 许可 ; 1 3 ; 2 5
                完""");
    }

    private static void assertBoth(String name, String printed) throws Exception {
        assertEquals(printed, WordText.of(read(new DocxReader(), name + ".docx")));
        assertEquals(printed, WordText.of(read(new DocReader(), name + ".doc")));
    }

    private static Document read(Reader reader, String name) throws Exception {
        return reader.read(Files.readAllBytes(SAVED.resolve(name)), new Source(name, null, null, null));
    }
}
