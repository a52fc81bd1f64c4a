package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.drawn.Limits;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfBadInputTest {

    private static final String PICTURE = "q 500 0 0 700 40 70 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx ID 80> EI Q";

    @Test
    void aPdfIsKnownByItsBytes() {
        PdfReader reader = new PdfReader();
        assertTrue(reader.accepts("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(reader.accepts("\r\n\r\n%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII)));
        assertFalse(reader.accepts(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}));
        assertFalse(reader.accepts(new byte[0]));
        assertFalse(reader.accepts((" ".repeat(2000) + "%PDF-1.4").getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.5, 0.8, 0.95})
    void aFileCutShortIsRefusedNotHalfRead(double part) {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 4; i++) {
            pdf.text(100, 100, 10, "第" + i + "页").page();
        }
        byte[] whole = pdf.text(100, 100, 10, "末页").bytes();
        assertReason("read.pdf.truncated", Arrays.copyOf(whole, (int) (whole.length * part)));
    }

    @Test
    void garbageIsDamaged() {
        assertReason("read.pdf.damaged", "%PDF-1.4\nnothing\nstartxref\n9\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    /** PDFBox would give the half of the page that it can decompress. */
    @Test
    void aPageDamagedInTheMiddleIsRefusedNotHalfRead() {
        DrawnPdf pdf = new DrawnPdf();
        for (int i = 0; i < 600; i++) {
            pdf.text(100, 40 + 1.2 * i, 10, "第" + i * 7919 + "行");
        }
        byte[] bytes = pdf.bytes();
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int longest = 0;
        int middle = 0;
        for (int at = all.indexOf("stream\r\n"); at >= 0; at = all.indexOf("stream\r\n", at + 1)) {
            int end = all.indexOf("endstream", at);
            if (end - at > longest) {
                longest = end - at;
                middle = at + longest / 2;
            }
        }
        Arrays.fill(bytes, middle, middle + 40, (byte) 0xFF);
        assertReason("read.pdf.page-damaged", bytes);
    }

    @Test
    void aPageThatDecompressesWithoutEndIsRefused() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument bomb = new PDDocument()) {
            PDPage page = new PDPage();
            bomb.addPage(page);
            PDStream stream = new PDStream(bomb);
            try (OutputStream content = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
                for (int i = 0; i < 80; i++) {
                    content.write(blanks);
                }
            }
            page.setContents(stream);
            bomb.save(out);
        }
        assertReason("read.pdf.page-too-large", out.toByteArray());
    }

    /** Two kilometres wide: the picture of it took a minute and more than a gigabyte, and showed nothing. */
    @Test
    void aPageWithoutTextTooBigForALegiblePictureIsRefusedBeforeItIsDrawn() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument huge = new PDDocument()) {
            huge.addPage(new PDPage(new PDRectangle(5_950_000, 8_420_000)));
            huge.save(out);
        }
        UnreadableException e = assertReason("read.pdf.page-too-big", out.toByteArray());
        assertEquals(List.of(1, 5_950_000L, 8_420_000L), e.arguments());
    }

    /** PDFBox passes over each of these and gives the rest of the page. */
    @ParameterizedTest
    @ValueSource(strings = {"BT /song 10 Tf 100 700 Td <0031 Tj ET", "BT /song 10 Tf 100 700 Td <00g1> Tj ET",
        "BT /song 10 Tf 100 700 Td [<0031> -20 <0032> TJ ET", "BT /song 10 Tf 100 700 Td (1 Tj ET", "BT /song 10 Tf 100 700 Td <0031> Tk ET",
        "BT /song 10 Tf 100 Td <0031> Tj ET", "BT /song 10 Tf 100 700 Tp <0031> Tj ET", "BT /song 10 Tf 1 0 0 1 100 700 9 Tm <0031> Tj ET",
        "BT /song 10 Tf 100 700 Td 31 Tj ET", "/Span << /Lang (zh) BDC BT ET", "q 9 0 0 9 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x",
        "q BI /W 1 /H 1 /CS /G /BPC 8 ID x BT /song 10 Tf 9 9 Td <0031> Tj ET EI Q"})
    void operatorsThatCannotBeUnderstoodMakeThePageDamaged(String operators) {
        assertReason("read.pdf.page-damaged", new DrawnPdf().text(100, 100, 10, "甲").operators(operators.replace("%", "%%"))
                .text(100, 300, 10, "乙").bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q Q", "/none gs", "/none Do", "1 2 unknown", "/none sh", "BX (x) new EX", "0 0 1 rg /none cs", "[1 2] 0 d", "n"})
    void whatNeitherShowsNorMovesTextIsPassedOver(String operators) throws Exception {
        assertEquals("甲\n乙", TableText.of(new DrawnPdf().text(100, 100, 10, "甲").operators(operators).text(100, 300, 10, "乙").read()));
    }

    @Test
    void aPartOfAPageThatIsMissingIsNotPassedOver() throws Exception {
        byte[] bytes = Mutants.decompressed(new DrawnPdf().text(100, 100, 10, "甲").bytes());
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        int contents = all.indexOf("/Contents ") + "/Contents ".length();
        assertReason("read.pdf.page-damaged", (all.substring(0, contents) + "9" + all.substring(contents))
                .getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aChainOfCompressionsIsNoWayRoundTheLimit() throws Exception {
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(once)) {
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 200; i++) {
                out.write(blanks);
            }
        }
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(twice)) {
            out.write(once.toByteArray());
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument bomb = new PDDocument()) {
            PDPage page = new PDPage();
            bomb.addPage(page);
            PDStream stream = new PDStream(bomb, new ByteArrayInputStream(twice.toByteArray()));
            stream.getCOSObject().setItem(COSName.FILTER, new COSArray(List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE)));
            page.setContents(stream);
            bomb.save(file);
        }
        assertReason("read.pdf.stream-too-large", file.toByteArray());
    }

    @Test
    void aFileOfTenThousandPagesIsRefusedAtOnce() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument all = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) {
                all.addPage(new PDPage());
            }
            all.save(file);
        }
        long start = System.nanoTime();
        assertReason("read.page.too-many", file.toByteArray());
        assertTrue(System.nanoTime() - start < 5_000_000_000L);
    }

    @Test
    void deeplyNestedArraysAreRefused() {
        assertReason("read.pdf.page-damaged", new DrawnPdf().operators("[".repeat(200_000)).bytes());
        assertReason("read.pdf.page-damaged", new DrawnPdf().operators("[".repeat(200_000) + "]".repeat(200_000) + " 0 d").bytes());
    }

    @ParameterizedTest
    @CsvSource({"40, false", "128, false", "128, true", "256, true"})
    void aFileThatOnlyItsOwnerMayChangeIsRead(int keyLength, boolean aes) throws Exception {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "不许复制17");
        StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", "", new AccessPermission());
        policy.setEncryptionKeyLength(keyLength);
        policy.setPreferAES(aes);
        pdf.document().protect(policy);
        assertEquals("不许复制17", TableText.of(DrawnPdf.read(pdf.bytes())));
    }

    @Test
    void aFileWithAPasswordIsRefused() {
        assertReason("read.pdf.encrypted", new DrawnPdf().text(100, 100, 10, "密").locked("secret"));
    }

    @Test
    void aFileThatOpensWithoutPasswordIsReadWhateverItForbids() throws Exception {
        Document document = DrawnPdf.read(new DrawnPdf().text(100, 100, 10, "不许复制").locked(""));
        assertEquals("不许复制", TableText.of(document));
    }

    @Test
    void aFileWithoutPages() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument empty = new PDDocument()) {
            empty.save(out);
        }
        assertReason("read.pdf.no-pages", out.toByteArray());
    }

    @Test
    void aFileInWhosePicturesNothingIsRecognisedIsNamedWithItsPages() {
        UnreadableException e = assertReason("read.pdf.no-text", new DrawnPdf().operators(PICTURE).page().operators(PICTURE).bytes());
        assertEquals(List.of("1, 2"), e.arguments());
    }

    @Test
    void anEmptyPageAmongOthersIsNothingToSpeakOf() throws Exception {
        Document document = new DrawnPdf().text(100, 100, 10, "正文").page().read();
        assertEquals("正文", TableText.of(document));
        assertEquals(2, document.source().pages());
    }

    @Test
    void everythingIsLimited() {
        DrawnPdf pdf = new DrawnPdf().text(100, 100, 10, "正文").page();
        for (int i = 0; i < 2000; i++) {
            pdf.line(1, 1, 2, 2);
        }
        byte[] bytes = pdf.bytes();
        assertLimit("read.page.too-many", new Limits(1, 100_000, Duration.ofMinutes(1)), bytes);
        assertLimit("read.page.too-much-drawn", new Limits(10, 1000, Duration.ofMinutes(1)), bytes);
        assertLimit("read.page.too-slow", new Limits(10, 100_000, Duration.ZERO), bytes);
    }

    /** Each form draws the next one twice: 511 forms and as many operators. Of 40 such forms a file took a minute to be refused. */
    @Test
    void formsThatDrawEachOtherAreCountedAsWhatTheyCost() {
        DrawnPdf pdf = new DrawnPdf();
        COSStream inner = pdf.stream("0 0 m");
        for (int i = 0; i < 8; i++) {
            inner.setName(COSName.SUBTYPE, "Form");
            inner.setItem(COSName.BBOX, new PDRectangle(0, 0, 40, 20).getCOSArray());
            COSDictionary forms = new COSDictionary();
            forms.setItem(COSName.getPDFName("next"), inner);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, forms);
            inner = pdf.stream("/next Do /next Do");
            inner.setItem(COSName.RESOURCES, resources);
        }
        pdf.resources().getCOSObject().setItem(COSName.XOBJECT, inner.getCOSDictionary(COSName.RESOURCES).getDictionaryObject(COSName.XOBJECT));
        byte[] bytes = pdf.text(100, 100, 10, "正文").operators("/next Do /next Do").bytes();
        assertLimit("read.page.too-much-drawn", new Limits(10, 5000, Duration.ofMinutes(1)), bytes);
    }

    @Test
    void nothingIsPrintedOnTheTerminal() throws Exception {
        PrintStream usual = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed));
        try {
            new DrawnPdf().unmapped(100, 100, 10, 3).operators("/nofont 10 Tf 1 2 unknown").read();
        } finally {
            System.setErr(usual);
        }
        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    private static UnreadableException assertReason(String reason, byte[] bytes) {
        UnreadableException e = assertThrows(UnreadableException.class, () -> DrawnPdf.read(bytes));
        assertEquals(reason, e.reason());
        assertMessage(reason);
        return e;
    }

    private static void assertLimit(String reason, Limits limits, byte[] bytes) {
        UnreadableException e = assertThrows(UnreadableException.class,
                () -> new PdfReader(limits).read(bytes, new Source("report.pdf", null, null, null)));
        assertEquals(reason, e.reason());
        assertMessage(reason);
    }

    private static void assertMessage(String reason) {
        String english = ResourceBundle.getBundle("gouji.messages", Locale.ENGLISH).getString(reason);
        String chinese = ResourceBundle.getBundle("gouji.messages", Locale.ROOT).getString(reason);
        assertTrue(english.codePoints().noneMatch(Character::isIdeographic), english);
        assertTrue(chinese.codePoints().anyMatch(Character::isIdeographic), chinese);
    }
}
