package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the font that a file holds tells of its glyphs: by its own map, and by how a digit looks. */
class PdfEmbeddedFontTest {

    private final DrawnPdf pdf = new DrawnPdf();
    private PDType0Font sans;

    @BeforeEach
    void embed() throws IOException {
        try (InputStream file = PDFont.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            sans = PDType0Font.load(pdf.document(), file, false);
        }
    }

    @Test
    void withoutAMapToUnicodeTheFontsOwnMapTells() throws Exception {
        sans.getCOSObject().removeItem(COSName.TO_UNICODE);
        assertEquals("2021: 98.5", shown("2021: 98.5", 1));
    }

    @Test
    void aMapThatNamesADigitRightIsBelieved() throws Exception {
        assertEquals("0123456789", shown("0123456789", 1));
    }

    @ParameterizedTest
    @CsvSource({"1, 7", "3, 8", "8, 3", "6, 9", "0, 6", "4, 1", "5, 2"})
    void aDigitThatTheMapCallsAnotherIsWhatPeopleSeeAndInDoubt(char seen, char said) throws Exception {
        sans.getCOSObject().setItem(COSName.TO_UNICODE, map(sans.encode(String.valueOf(seen)), said));
        assertEquals(String.valueOf(seen), shown(String.valueOf(seen), 0.5));
    }

    @Test
    void fullWidthDigitsAreLookedAtToo() throws Exception {
        sans.getCOSObject().setItem(COSName.TO_UNICODE, map(sans.encode("7"), '４'));
        assertEquals("7", shown("7", 0.5));
    }

    @ParameterizedTest
    @CsvSource({"7, 7, 1", "1, 7, 0.5"})
    void aDigitDrawnByOperatorsIsLookedAtAsWell(char said, String read, double confidence) throws Exception {
        COSDictionary drawn = drawn("500 0 0 0 500 700 d1 0 700 m 500 700 l 500 620 l 200 0 l 110 0 l 400 620 l 0 620 l h f");
        drawn.setItem(COSName.TO_UNICODE, map(new byte[] {0x37}, said));
        pdf.font("f", drawn).codes("f", 100, 100, 10, "37");
        check(read, confidence);
    }

    /** Whether it is a 7 that its outline shows nobody can tell; what the file says then counts. */
    @Test
    void aDigitDrawnInStrokesOrAsAPictureIsBelieved() throws Exception {
        COSDictionary drawn = drawn("500 0 d0 0 700 m 500 700 l 150 0 l S");
        drawn.setItem(COSName.TO_UNICODE, map(new byte[] {0x37}, '1'));
        pdf.font("f", drawn).codes("f", 100, 100, 10, "37");
        check("1", 1);
    }

    private COSDictionary drawn(String procedure) {
        COSDictionary procedures = new COSDictionary();
        procedures.setItem(COSName.getPDFName("g"), pdf.stream(procedure));
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.DIFFERENCES, new COSArray(List.of(COSInteger.get(0x37), COSName.getPDFName("g"))));
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_MATRIX, new Matrix(0.001f, 0, 0, 0.001f, 0, 0).toCOSArray());
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 0x37);
        font.setItem(COSName.WIDTHS, new COSArray(List.of(COSInteger.get(500))));
        return font;
    }

    private COSStream map(byte[] code, char character) {
        HexFormat hex = HexFormat.of();
        return pdf.stream("1 begincodespacerange <" + "00".repeat(code.length) + "> <" + "FF".repeat(code.length) + "> endcodespacerange "
                + "1 beginbfchar <" + hex.formatHex(code) + "> <" + hex.toHexDigits(character) + "> endbfchar");
    }

    private String shown(String text, double confidence) throws Exception {
        pdf.font("f", sans.getCOSObject()).codes("f", 100, 100, 10, HexFormat.of().formatHex(sans.encode(text)));
        return check(text, confidence);
    }

    private String check(String text, double confidence) throws Exception {
        ShownText read = new ShownText(pdf);
        assertEquals(text, read.toString());
        assertEquals(confidence, read.prints().get(0).confidence());
        return read.toString();
    }
}
