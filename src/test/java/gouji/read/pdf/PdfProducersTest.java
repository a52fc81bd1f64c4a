package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs that make PDF files write otherwise than others, and viewers show all the same. */
class PdfProducersTest {

    private static final String PRINT = "总计 12\n其中 3";

    private static DrawnPdf drawn() {
        return new DrawnPdf().text(100, 100, 10, "总计 12").text(100, 140, 10, "其中 3");
    }

    @Test
    void thePlainFile() throws Exception {
        assertPrint(drawn().bytes());
    }

    /** Word and Acrobat end a part of the content anywhere between two tokens. */
    @ParameterizedTest
    @ValueSource(strings = {" Tf ", " Td ", " Tj ", "> "})
    void contentInParts(String behind) throws Exception {
        assertPrint(changed(CompressParameters.NO_COMPRESSION, pdf -> {
            String all = content(pdf);
            int cut = all.indexOf(behind.strip()) + behind.strip().length();
            COSArray parts = new COSArray(List.of(stream(pdf, all.substring(0, cut)), stream(pdf, all.substring(cut))));
            pdf.getPage(0).getCOSObject().setItem(COSName.CONTENTS, parts);
        }));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "BT /song| BX /Unheard of 7 gone EX BT /song",
        " Td <|Td<",
        "> Tj ET|>Tj ET",
        "BT /song|q 1 0 0 1 0 0 cm BI /W 2 /H 1 /CS /G /BPC 8 ID xEI EI Q BT /song",
        "BT /song|/P <</MCID 0 /Lang (zh-CN)>> BDC EMC BT /song",
        "BT /song|/Artifact BMC EMC BT /song",
        "BT /song|/Perceptual ri /GS0 gs 0 i 10 M [] 0 d BT /song",
        "BT /song|BT 0 Tr 100 Tz 0 Tc 0 Tw 0 Ts /song",
        "BT /song|.5 -.0 +.5 rg 0. 0 0 rg BT /song",
        "BT /song|Q Q BT /song"})
    void operatorsThatOthersWrite(String plain, String other) throws Exception {
        assertPrint(changed(CompressParameters.NO_COMPRESSION, pdf -> setContent(pdf, content(pdf).replace(plain, other))));
    }

    @Test
    void remarks() throws Exception {
        assertPrint(changed(CompressParameters.NO_COMPRESSION, pdf -> setContent(pdf, "% (a remark) Tj\r" + content(pdf))));
    }

    @Test
    void numbersAndOperatorsWithoutSpaceBetween() throws Exception {
        assertPrint(changed(CompressParameters.NO_COMPRESSION, pdf -> setContent(pdf, content(pdf).replace("10.00 Tf 100.00", "10.00Tf 100.00"))));
    }

    @Test
    void objectsInStreams() throws Exception {
        assertPrint(changed(new CompressParameters(50), pdf -> {
        }));
    }

    @ParameterizedTest
    @ValueSource(ints = {-7, 3, 400})
    void aTableOfObjectsThatBeginsElsewhere(int off) throws Exception {
        String file = text(drawn().bytes());
        int at = Integer.parseInt(file.replaceFirst("(?s).*startxref\\s+(\\d+)\\s.*", "$1"));
        assertPrint(bytes(file.replaceFirst("startxref\\s+\\d+", "startxref\n" + (at + off))));
    }

    @Test
    void aTableOfObjectsThatIsOffByAFewBytes() throws Exception {
        assertPrint(bytes(text(drawn().bytes()).replaceFirst("%PDF-1.\\d\n", "%PDF-1.4\n%made elsewhere\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "99999"})
    void aLengthThatIsWrong(String length) throws Exception {
        assertPrint(bytes(text(changed(CompressParameters.NO_COMPRESSION, pdf -> setContent(pdf, content(pdf))))
                .replaceAll("/Length \\d+", "/Length " + length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r", " \n", "endstreamendobj"})
    void anyEndOfAStream(String end) throws Exception {
        String plain = text(changed(CompressParameters.NO_COMPRESSION, pdf -> {
        }));
        assertPrint(bytes(end.startsWith("end") ? plain.replaceAll("endstream\\s+endobj", end)
                : plain.replaceAll("[\r\n]+endstream", end + "endstream")));
    }

    @Test
    void aLaterVersionAppended() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(drawn().text(100, 180, 10, "草稿").bytes())) {
            setContent(pdf, content(pdf).replaceFirst("(?s)(.*)BT.*", "$1"));
            pdf.getPage(0).getCOSObject().setNeedToBeUpdated(true);
            pdf.saveIncremental(out);
        }
        assertPrint(out.toByteArray());
    }

    @Test
    void aTurnAndResourcesThatAPageInherits() throws Exception {
        assertPrint(changed(CompressParameters.NO_COMPRESSION, pdf -> {
            COSDictionary page = pdf.getPage(0).getCOSObject();
            COSDictionary pages = page.getCOSDictionary(COSName.PARENT);
            for (COSName inherited : List.of(COSName.RESOURCES, COSName.MEDIA_BOX)) {
                pages.setItem(inherited, page.getItem(inherited));
                page.removeItem(inherited);
            }
            pages.setInt(COSName.ROTATE, 360);
        }));
    }

    @Test
    void unitsOfTheUserAndAVisiblePartOfThePage() throws Exception {
        assertPrint(changed(CompressParameters.NO_COMPRESSION, pdf -> {
            pdf.getPage(0).getCOSObject().setInt(COSName.USER_UNIT, 2);
            pdf.getPage(0).setCropBox(new org.apache.pdfbox.pdmodel.common.PDRectangle(50, 50, 495, 742));
        }));
    }

    /** Foxit and WPS keep a copy of the words for searching. */
    @Test
    void wordsBesideTheGlyphs() throws Exception {
        assertPrint(changed(CompressParameters.NO_COMPRESSION, pdf -> setContent(pdf,
                "/Span <</ActualText " + hex("总计 12") + " /E (x)>> BDC " + content(pdf).replaceFirst("ET", "ET EMC"))));
    }

    @Test
    void tagsThatPagesDoNotDefine() throws Exception {
        assertPrint(changed(CompressParameters.NO_COMPRESSION, pdf -> setContent(pdf, "/OC /MC7 BDC /P /MC8 BDC " + content(pdf) + " EMC EMC")));
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder("<FEFF");
        text.chars().forEach(c -> hex.append(String.format("%04X", c)));
        return hex.append('>').toString();
    }

    private static void assertPrint(byte[] file) throws Exception {
        assertEquals(PRINT, new ShownText(DrawnPdf.read(file)).toString());
    }

    /** What is changed in a file. */
    private interface Change {

        void in(PDDocument pdf) throws Exception;
    }

    private static byte[] changed(CompressParameters compress, Change change) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = Loader.loadPDF(drawn().bytes())) {
            change.in(pdf);
            pdf.save(out, compress);
        }
        return out.toByteArray();
    }

    private static String content(PDDocument pdf) throws Exception {
        PDPage page = pdf.getPage(0);
        return text(page.getContents().readAllBytes());
    }

    private static void setContent(PDDocument pdf, String content) throws Exception {
        pdf.getPage(0).getCOSObject().setItem(COSName.CONTENTS, stream(pdf, content));
    }

    /** Not compressed, so that its bytes can be changed. */
    private static COSStream stream(PDDocument pdf, String content) throws Exception {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(bytes(content));
        }
        return stream;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
