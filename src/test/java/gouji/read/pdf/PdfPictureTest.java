package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import gouji.document.Table;
import gouji.read.drawn.Limits;
import gouji.read.scan.PageRecogniser;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;

/** Pictures on pages that have text beside them. The picture of two tables is 1240 pixels wide and 1180 high. */
class PdfPictureTest {

    private static final Path TABLES = Path.of("src/test/resources/gouji/scans/table-two.png");

    @Test
    void aTableInAPictureIsReadBetweenTheParagraphsRoundIt() throws Exception {
        Document document = DrawnPdf.read(beside(tables()).bytes());
        assertEquals(List.of("上文", "松园县2021年政府信息公开工作年度报告", "一、总体情况"),
                document.paragraphs().map(Paragraph::text).limit(3).toList());
        assertEquals("下文", document.paragraphs().map(Paragraph::text).reduce((a, b) -> b).orElseThrow());
        Table table = document.tables().findFirst().orElseThrow();
        assertEquals("0 行政规范性文件 ; 1 12 ; 2 - ; 3 47", TableText.of(table).lines().skip(3).findFirst().orElseThrow());
        Print figure = print(document, "6409");
        assertTrue(figure.confidence() < 1);
        // the middle of its cell is pixel 805, 733
        Box box = ((PagePlace) figure.place()).box();
        assertEquals(50 + 805 * 500.0 / 1240, (box.left() + box.right()) / 2, 4);
        assertEquals(150 + 733 * 500.0 / 1240, (box.top() + box.bottom()) / 2, 4);
        assertEquals(1, print(document, "上文").confidence());
        assertEquals(0, pictures(document).size());
    }

    @Test
    void aPictureThatStandsAskewGivesPlacesWhereAViewerShowsThem() throws Exception {
        double angle = Math.toRadians(1);
        BufferedImage askew = blank(1240, 1180);
        Graphics2D g = askew.createGraphics();
        g.rotate(angle, 620, 590);
        g.drawImage(tables(), 0, 0, null);
        g.dispose();
        Document document = DrawnPdf.read(beside(askew).bytes());
        Box box = ((PagePlace) print(document, "6409").place()).box();
        double x = 805 - 620;
        double y = 733 - 590;
        double points = 500.0 / 1240;
        assertEquals(50 + (620 + x * Math.cos(angle) - y * Math.sin(angle)) * points, (box.left() + box.right()) / 2, 4);
        assertEquals(150 + (590 + x * Math.sin(angle) + y * Math.cos(angle)) * points, (box.top() + box.bottom()) / 2, 4);
    }

    @Test
    void withoutTesseractThePictureStandsBetweenTheParagraphs() throws Exception {
        Document document = new PdfReader(Limits.USUAL, new PageRecogniser("no-such-program", Duration.ofSeconds(9)))
                .read(beside(tables()).bytes(), new Source("report.pdf", null, "application/pdf", null));
        assertEquals(List.of("上文", "picture", "下文"), document.blocks().stream().map(PdfPictureTest::named).toList());
        Box box = ((PagePlace) pictures(document).get(0).place()).box();
        assertEquals(new Box(50, 150, 550, 150 + Math.round(500 * 1180 / 1240.0)), rounded(box));
    }

    @Test
    void aPictureInStripsIsOne() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "上文").text(100, 780, 10, "下文");
        BufferedImage whole = tables();
        for (int i = 0; i < 10; i++) {
            place(pdf, "strip" + i, whole.getSubimage(0, i * 118, 1240, 118), 50, 150 + i * 47.6, 500, 47.6);
        }
        Document document = DrawnPdf.read(pdf.bytes());
        assertEquals("6409", print(document, "6409").text());
        assertEquals(1, document.tables().count());
    }

    @Test
    void aScanWithAStampedPageNumberIsReadAndTheNumberIsPrintedOnce() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        place(pdf, "scan", tables(), 0, 0, 595, 566);
        pdf.text(280, 800, 10, "— 3 —");
        Document document = DrawnPdf.read(pdf.bytes());
        assertEquals(1, document.tables().count());
        assertEquals(1, document.paragraphs().filter(p -> p.text().contains("3") && p.text().contains("—")).count());
    }

    /** As scanners and Tesseract write searchable pages: half of the table's figures came from the layer, in the wrong cells. */
    @Test
    void aScanIsReadAsIfItHadNoHiddenText() throws Exception {
        DrawnPdf plain = new DrawnPdf();
        place(plain, "scan", tables(), 0, 0, 595, 566);
        DrawnPdf searchable = new DrawnPdf();
        place(searchable, "scan", tables(), 0, 0, 595, 566);
        wrongWords(searchable.operators("3 Tr"));
        DrawnPdf covered = new DrawnPdf();
        wrongWords(covered);
        place(covered, "scan", tables(), 0, 0, 595, 566);
        List<Block> blocks = DrawnPdf.read(plain.bytes()).blocks();
        assertEquals(blocks, DrawnPdf.read(searchable.bytes()).blocks());
        assertEquals(blocks, DrawnPdf.read(covered.bytes()).blocks());
    }

    @Test
    void whatIsStampedOnASearchableScanIsReadWithIt() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        place(pdf, "scan", tables(), 0, 0, 595, 566);
        wrongWords(pdf.operators("3 Tr"));
        pdf.operators("0 Tr").text(280, 800, 10, "— 3 —").text(60, 30, 20, "松园县人民政府办公室").text(300, 30, 20, "二〇二二年一月");
        Document document = DrawnPdf.read(pdf.bytes());
        assertEquals("6409", print(document, "6409").text());
        assertEquals(1, document.paragraphs().filter(p -> p.text().contains("— 3 —")).count());
    }

    @Test
    void textBesideASearchablePictureStaysText() throws Exception {
        DrawnPdf pdf = beside(tables());
        wrongWords(pdf.operators("3 Tr"));
        Document document = DrawnPdf.read(pdf.bytes());
        assertEquals("6409", print(document, "6409").text());
        assertEquals(1, print(document, "上文").confidence());
        assertEquals(1, print(document, "下文").confidence());
        assertEquals(0, document.paragraphs().filter(p -> p.text().contains("错")).count());
    }

    private static void wrongWords(DrawnPdf pdf) {
        for (int i = 0; i < 12; i++) {
            pdf.text(60, 160 + 30 * i, 12, "错认的文字四十七错认的文字四十七");
        }
    }

    @Test
    void textOnAPictureIsThePicturesText() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        place(pdf, "background", tables(), 0, 0, 595, 842);
        for (int i = 0; i < 20; i++) {
            pdf.text(60, 100 + 30 * i, 12, "全年主动公开政府信息三百五十八条举办培训四次");
        }
        Document document = DrawnPdf.read(pdf.bytes());
        assertEquals(0, document.tables().count());
        assertTrue(document.paragraphs().flatMap(p -> p.prints().stream()).allMatch(p -> p.confidence() == 1));
    }

    /** The recogniser does not even exist: it would have left a picture behind. */
    @Test
    void aSealACodeAndALineOfOrnamentsAreNotLookedAt() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "上文");
        place(pdf, "seal", tables(), 350, 600, 120, 120);
        place(pdf, "code", tables(), 60, 600, 150, 150);
        place(pdf, "ornament", tables(), 60, 200, 480, 30);
        Document document = new PdfReader(Limits.USUAL, new PageRecogniser("no-such-program", Duration.ofSeconds(9)))
                .read(pdf.bytes(), new Source("report.pdf", null, "application/pdf", null));
        assertEquals(0, pictures(document).size());
    }

    @Test
    void aPictureWithoutPrintStaysAPicture() throws Exception {
        BufferedImage hills = blank(600, 300);
        for (int x = 0; x < 600; x++) {
            for (int y = 0; y < 300; y++) {
                double light = 128 + 100 * Math.sin(x / 37.0) * Math.cos(y / 23.0 + x / 91.0);
                hills.setRGB(x, y, new Color((int) light, (int) (light / 2), 60).getRGB());
            }
        }
        Document document = DrawnPdf.read(beside(hills).bytes());
        assertEquals(List.of("上文", "picture", "下文"), document.blocks().stream().map(PdfPictureTest::named).toList());
    }

    @Test
    void aPictureThatCannotBeDecodedStaysAPicture() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "上文");
        var picture = LosslessFactory.createFromImage(pdf.document(), tables());
        picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
        pdf.resources().put(COSName.getPDFName("broken"), picture);
        pdf.operators("q 500 0 0 400 50 200 cm /broken Do Q");
        assertEquals(List.of("上文", "picture"), DrawnPdf.read(pdf.bytes()).blocks().stream().map(PdfPictureTest::named).toList());
    }

    @Test
    void aPictureOfTooManyPixelsStaysAPictureUnread() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "上文");
        var picture = LosslessFactory.createFromImage(pdf.document(), tables());
        picture.getCOSObject().setInt(COSName.WIDTH, 60_000);
        picture.getCOSObject().setInt(COSName.HEIGHT, 60_000);
        pdf.resources().put(COSName.getPDFName("bomb"), picture);
        pdf.operators("q 500 0 0 400 50 200 cm /bomb Do Q");
        assertEquals(List.of("上文", "picture"), DrawnPdf.read(pdf.bytes()).blocks().stream().map(PdfPictureTest::named).toList());
    }

    private static DrawnPdf beside(BufferedImage picture) throws IOException {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "上文").text(100, 780, 10, "下文");
        place(pdf, "picture", picture, 50, 150, 500, 500.0 * picture.getHeight() / picture.getWidth());
        return pdf;
    }

    private static void place(DrawnPdf pdf, String name, BufferedImage picture, double left, double top, double width, double height)
            throws IOException {
        pdf.resources().put(COSName.getPDFName(name), LosslessFactory.createFromImage(pdf.document(), picture));
        pdf.operators(String.format(Locale.ROOT, "q %.3f 0 0 %.3f %.3f %.3f cm /%s Do Q", width, height, left,
                DrawnPdf.HEIGHT - top - height, name));
    }

    private static BufferedImage tables() throws IOException {
        BufferedImage read = ImageIO.read(TABLES.toFile());
        BufferedImage copy = blank(read.getWidth(), read.getHeight());
        copy.createGraphics().drawImage(read, 0, 0, null);
        return copy;
    }

    private static BufferedImage blank(int width, int height) {
        BufferedImage blank = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = blank.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, width, height);
        g.dispose();
        return blank;
    }

    private static Print print(Document document, String text) {
        return document.blocks().stream().flatMap(block -> block instanceof Table table
                ? table.rows().stream().flatMap(row -> row.cells().stream()).map(Cell::prints).flatMap(List::stream)
                : block instanceof Paragraph paragraph ? paragraph.prints().stream() : Stream.empty())
                .filter(print -> print.text().equals(text)).findFirst().orElseThrow();
    }

    private static List<Picture> pictures(Document document) {
        return document.blocks().stream().filter(Picture.class::isInstance).map(Picture.class::cast).toList();
    }

    private static String named(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : block instanceof Picture ? "picture" : "table";
    }

    private static Box rounded(Box b) {
        return new Box(Math.round(b.left()), Math.round(b.top()), Math.round(b.right()), Math.round(b.bottom()));
    }
}
