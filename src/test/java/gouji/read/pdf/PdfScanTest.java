package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Source;
import gouji.document.Table;
import gouji.read.UnreadableException;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Pages of which there is only a picture. */
class PdfScanTest {

    private static final Path TABLE_TWO = Path.of("src/test/resources/gouji/scans/table-two.png");

    @Test
    void aScannedPageBehindOneWithTextIsReadFromItsPictureAndTurnedAsItIsDisplayed() throws Exception {
        byte[] bytes;
        try (PDDocument pdf = Loader.loadPDF(new DrawnPdf().text(100, 100, 10, "正文").bytes())) {
            BufferedImage scan = ImageIO.read(TABLE_TWO.toFile());
            PDPage page = new PDPage(new PDRectangle(595, 842));
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(CCITTFactory.createFromImage(pdf, scan), 0, 842 - 566, 595, 566);
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            bytes = out.toByteArray();
        }
        Document document = read(bytes);
        assertEquals(2, document.source().pages());
        assertEquals("正文", document.paragraphs().findFirst().orElseThrow().text());
        Table table = document.tables().findFirst().orElseThrow();
        assertEquals(2, ((PagePlace) table.place()).page());
        assertEquals("0 行政规范性文件 ; 1 12 ; 2 - ; 3 47", TableText.of(table).lines().skip(3).findFirst().orElseThrow());
        // the table begins at pixel 350 of 1180, 200 to the inch
        assertEquals(350 * 595.0 / 1240, ((PagePlace) table.place()).box().top(), 2);
    }

    /** As Ghostscript writes Chinese: the font shows each glyph, and nothing says what it stands for. */
    @Test
    void aPageOfGlyphsWithoutNamesIsReadFromWhatItShows() throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "正文").page();
        String shapes;
        PDType0Font font;
        try (InputStream file = PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            byte[] bytes = file.readAllBytes();
            font = PDType0Font.load(pdf.document(), new ByteArrayInputStream(bytes), false);
            shapes = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("cmap", "none").replaceFirst("post", "none");
        }
        String codes = HexFormat.of().formatHex(font.encode("Annual report 2021, page 2 of 3"));
        font.getCOSObject().removeItem(COSName.TO_UNICODE);
        font.getDescendantFont().getCOSObject().getCOSDictionary(COSName.FONT_DESC).setItem(COSName.FONT_FILE2, pdf.stream(shapes));
        Document document = DrawnPdf.read(pdf.font("f", font.getCOSObject()).codes("f", 100, 100, 20, codes).bytes());
        assertEquals(List.of("正文", "Annualreport2021,page2of3"), document.paragraphs().map(p -> p.text().replace(" ", "")).toList());
        assertTrue(document.paragraphs().skip(1).flatMap(p -> p.prints().stream()).allMatch(print -> print.confidence() < 1));
    }

    /** PDFBox would only log it, and the page would be blank. */
    @Test
    void aPictureThatCannotBeDecodedIsSaidSo() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(595, 842));
            pdf.addPage(page);
            PDImageXObject picture = CCITTFactory.createFromImage(pdf, ImageIO.read(TABLE_TWO.toFile()));
            picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.drawImage(picture, 0, 0, 595, 842);
            }
            pdf.save(out);
        }
        UnreadableException e = assertThrows(UnreadableException.class, () -> read(out.toByteArray()));
        assertEquals("read.scan.no-decoder", e.reason());
    }

    private static Document read(byte[] bytes) throws UnreadableException {
        return new PdfReader().read(bytes, new Source("scan.pdf", null, "application/pdf", null));
    }
}
