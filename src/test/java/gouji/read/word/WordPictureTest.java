package gouji.read.word;

import static gouji.read.word.DocxFile.cells;
import static gouji.read.word.DocxFile.paragraph;
import static gouji.read.word.DocxFile.run;
import static gouji.read.word.DocxFile.table;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.document.Picture;
import gouji.document.Source;
import gouji.document.WordPlace;
import gouji.read.UnreadableException;
import gouji.read.word.binary.DocReader;
import gouji.read.word.ooxml.DocxReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Pictures in Word files: told where they stand if they may hold a table. 12 700 units are a point. */
class WordPictureTest {

    private static final Path SAVED = Path.of("src/test/resources/gouji/read/word");

    private static final String NAMES = " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"";

    @Test
    void aPictureInTheLineStandsBehindItsParagraph() throws Exception {
        DocxFile file = DocxFile.of(paragraph("上文") + "<w:p>" + run("图") + inline(5_270_500, 2_000_000) + "</w:p>" + paragraph("下文"));
        assertEquals("上文\n图\n(picture)\n下文", file.text());
        Picture picture = file.read().blocks().stream().filter(Picture.class::isInstance).map(Picture.class::cast).findFirst().orElseThrow();
        assertEquals(new WordPlace(2, null, null, null), picture.place());
    }

    @Test
    void aSealIsNone() {
        assertEquals("上文", DocxFile.of("<w:p>" + run("上文") + inline(1_500_000, 1_500_000) + "</w:p>").text());
    }

    @Test
    void aBackgroundBehindTextIsNoneAndAPictureSetFreeIsOne() {
        assertEquals("上文", DocxFile.of("<w:p>" + run("上文") + anchor("1") + "</w:p>").text());
        assertEquals("上文\n(picture)", DocxFile.of("<w:p>" + run("上文") + anchor("0") + "</w:p>").text());
    }

    @Test
    void aDiagramWithoutPictureIsNone() {
        assertEquals("上文", DocxFile.of("<w:p>" + run("上文") + "<w:r><w:drawing><wp:inline" + NAMES
                + "><wp:extent cx=\"5270500\" cy=\"2000000\"/><a:graphic/></wp:inline></w:drawing></w:r></w:p>").text());
    }

    /** So do older files, and sheets of Excel. */
    @Test
    void aPictureDrawnInVmlIsOne() {
        assertEquals("上文\n(picture)", DocxFile.of("<w:p>" + run("上文") + vml("w:pict", "width:415.5pt;height:7cm") + "</w:p>").text());
        assertEquals("上文\n(picture)", DocxFile.of("<w:p>" + run("上文") + vml("w:object", "width:415.5pt;height:7cm") + "</w:p>").text());
        assertEquals("上文", DocxFile.of("<w:p>" + run("上文") + vml("w:pict", "width:120pt;height:120pt") + "</w:p>").text());
    }

    @Test
    void aPictureInOneBranchOfAlternativesIsOne() {
        assertEquals("上文\n(picture)", DocxFile.of("<w:p>" + run("上文") + "<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\">"
                + "<w:drawing><wp:inline" + NAMES + "><wp:extent cx=\"5270500\" cy=\"2000000\"/><a:graphic><a:blip/></a:graphic></wp:inline>"
                + "</w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>").text());
    }

    @Test
    void aPictureInACellStandsBehindTheTableAndOneAloneInAFrameInItsPlace() {
        String cell = "<w:tc><w:p>" + inline(5_270_500, 2_000_000) + "</w:p></w:tc>";
        assertEquals("[1]\n0 甲 ; 1\n(picture)", DocxFile.of(table("<w:tr><w:tc>" + paragraph("甲") + "</w:tc>" + cell + "</w:tr>")).text());
        assertEquals("上文\n(picture)\n下文", DocxFile.of(paragraph("上文") + table("<w:tr>" + cell + "</w:tr>") + paragraph("下文")).text());
    }

    @Test
    void deletedAndHiddenPicturesAreNone() {
        assertEquals("上文", DocxFile.of("<w:p>" + run("上文") + "<w:del>" + inline(5_270_500, 2_000_000) + "</w:del></w:p>").text());
        assertEquals("上文", DocxFile.of("<w:p>" + run("上文") + inline(5_270_500, 2_000_000).replace("<w:r>", "<w:r><w:rPr><w:vanish/></w:rPr>")
                + "</w:p>").text());
    }

    @Test
    void aFileOfPicturesHasNoText() {
        byte[] bytes = DocxFile.of("<w:p>" + inline(5_270_500, 7_000_000) + "</w:p>").bytes();
        assertEquals("read.word.no-text", assertThrows(UnreadableException.class,
                () -> new DocxReader().read(bytes, new Source("scan.docx", null, null, null))).reason());
    }

    @Test
    void tablesAndTextAreReadAsBefore() {
        assertEquals("[1]\n0 规章 ; 1 12\n(picture)", DocxFile.of(table(cells("规章", "12")) + "<w:p>" + inline(5_270_500, 2_000_000) + "</w:p>").text());
    }

    /** Saved by LibreOffice: a picture in the line, a seal, a picture beside a paragraph. */
    @Test
    void aFileSavedByAnOfficeIsReadTheSameInBothFormats() throws Exception {
        String expected = "上文\n(picture)\n章\n旁\n(picture)\n下文";
        byte[] docx = Files.readAllBytes(SAVED.resolve("pictures.docx"));
        assertEquals(expected, WordText.of(new DocxReader().read(docx, new Source("report.docx", null, null, null))));
        byte[] doc = Files.readAllBytes(SAVED.resolve("pictures.doc"));
        assertEquals(expected, WordText.of(new DocReader().read(doc, new Source("report.doc", null, null, null))));
    }

    private static String inline(int width, int height) {
        return "<w:r><w:drawing><wp:inline" + NAMES + "><wp:extent cx=\"" + width + "\" cy=\"" + height
                + "\"/><a:graphic><a:graphicData><a:blip/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    private static String anchor(String behind) {
        return inline(5_270_500, 2_000_000).replace("<wp:inline", "<wp:anchor behindDoc=\"" + behind + "\"").replace("</wp:inline", "</wp:anchor");
    }

    private static String vml(String element, String style) {
        return "<w:r><" + element + "><v:shape style=\"" + style + "\"><v:imagedata/></v:shape></" + element + "></w:r>";
    }
}
