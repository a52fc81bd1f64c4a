package gouji.read.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Block;
import gouji.document.Box;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Picture;
import gouji.document.Print;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.drawn.Limits;
import gouji.read.scan.PageRecogniser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that are pictures, and pictures on pages with text. The picture of a table is 1240 pixels wide and 1180 high. */
class OfdPictureTest {

    private static final Path TABLES = Path.of("src/test/resources/gouji/scans/table-two.png");

    private static final String SCAN = "<ImageObject Boundary=\"0 0 210 199.8\" CTM=\"210 0 0 199.8 0 0\" ResourceID=\"7\"/>";
    private static final String BESIDE = "<ImageObject Boundary=\"20 60 170 161.8\" CTM=\"170 0 0 161.8 0 0\" ResourceID=\"7\"/>";

    @Test
    void aScannedPageIsReadFromItsPicture() throws Exception {
        Document document = with("Res/scan.png", picture()).draw(SCAN).read();
        assertEquals(List.of("松园县2021年政府信息公开工作年度报告", "一、总体情况"), document.paragraphs().map(Paragraph::text).limit(2).toList());
        Print figure = figure(document, "6409");
        assertTrue(figure.confidence() < 1);
        // the middle of its cell is pixel 805, 733
        Box box = ((PagePlace) figure.place()).box();
        assertEquals(805 * 210.0 / 1240 * DrawnOfd.POINTS, (box.left() + box.right()) / 2, 4);
        assertEquals(733 * 210.0 / 1240 * DrawnOfd.POINTS, (box.top() + box.bottom()) / 2, 4);
    }

    @Test
    void aScannedPageBehindOneWithTextIsReadToo() throws Exception {
        Document document = with("Res/scan.png", picture()).text(50, 50, 4, "正文").page().draw(SCAN).read();
        assertEquals("正文", document.paragraphs().findFirst().orElseThrow().text());
        assertEquals(2, ((PagePlace) figure(document, "6409").place()).page());
    }

    @Test
    void aTableInAPictureIsReadBetweenTheParagraphsRoundIt() throws Exception {
        Document document = beside().read();
        List<String> paragraphs = document.paragraphs().map(Paragraph::text).toList();
        assertEquals("上文", paragraphs.get(0));
        assertEquals("下文", paragraphs.get(paragraphs.size() - 1));
        Box box = ((PagePlace) figure(document, "6409").place()).box();
        assertEquals((20 + 805 * 170.0 / 1240) * DrawnOfd.POINTS, (box.left() + box.right()) / 2, 4);
    }

    @Test
    void withoutTesseractThePictureStandsBetweenTheParagraphs() throws Exception {
        Document document = withoutTesseract(beside());
        assertEquals(List.of("上文", "picture", "下文"), document.blocks().stream().map(OfdPictureTest::named).toList());
    }

    @Test
    void withoutTesseractAScanIsToldToNeedIt() {
        assertEquals("read.scan.no-tesseract",
                assertThrows(UnreadableException.class, () -> withoutTesseract(with("Res/scan.png", picture()).draw(SCAN))).reason());
    }

    @Test
    void aPictureCutShortStaysAPictureAndAScanCutShortIsDamaged() throws Exception {
        byte[] cut = Arrays.copyOf(picture(), picture().length / 2);
        Document document = beside("scan.png", cut).read();
        assertEquals(List.of("上文", "picture", "下文"), document.blocks().stream().map(OfdPictureTest::named).toList());
        assertEquals("read.scan.damaged",
                assertThrows(UnreadableException.class, () -> with("Res/scan.png", cut).draw(SCAN).read()).reason());
    }

    @Test
    void aScanThatNobodyCanDecodeSaysInWhichFormat() {
        UnreadableException e = assertThrows(UnreadableException.class,
                () -> with("Res/scan.jb2", new byte[] {(byte) 0x97, 'J', 'B', '2', 13, 10, 26, 10}).draw(SCAN).read());
        assertEquals("read.scan.no-decoder", e.reason());
        assertEquals(List.of("jb2"), e.arguments());
    }

    @Test
    void aSealIsNotLookedAt() throws Exception {
        Document document = withoutTesseract(with("Res/scan.png", picture()).text(50, 50, 4, "正文")
                .draw("<ImageObject Boundary=\"120 200 42 42\" CTM=\"42 0 0 42 0 0\" ResourceID=\"7\"/>"));
        assertEquals(List.of("正文"), document.blocks().stream().map(OfdPictureTest::named).toList());
    }

    private static DrawnOfd beside() throws IOException {
        return beside("scan.png", picture());
    }

    private static DrawnOfd beside(String name, byte[] picture) {
        return with("Res/" + name, picture).text(50, 50, 4, "上文").draw(BESIDE).text(50, 250, 4, "下文");
    }

    private static DrawnOfd with(String part, byte[] picture) {
        return new DrawnOfd().common("<DocumentRes>DocumentRes.xml</DocumentRes>").part("Doc_0/" + part, picture)
                .part("Doc_0/DocumentRes.xml", """
                        <Res xmlns="http://www.ofdspec.org/2016" BaseLoc="Res"><MultiMedias><MultiMedia ID="7" Type="Image">
                        <MediaFile>%s</MediaFile></MultiMedia></MultiMedias></Res>""".formatted(part.substring(part.indexOf('/') + 1)));
    }

    private static byte[] picture() throws IOException {
        return Files.readAllBytes(TABLES);
    }

    private static Document withoutTesseract(DrawnOfd ofd) throws UnreadableException {
        return new OfdReader(Limits.USUAL, new PageRecogniser("no-such-program", Duration.ofSeconds(9)))
                .read(ofd.bytes(), new Source("report.ofd", null, null, null));
    }

    private static Print figure(Document document, String text) {
        return document.tables().flatMap(table -> table.rows().stream()).flatMap(row -> row.cells().stream()).map(Cell::prints)
                .flatMap(List::stream).filter(print -> print.text().equals(text)).findFirst().orElseThrow();
    }

    private static String named(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : block instanceof Picture ? "picture" : "table";
    }
}
