package gouji.read.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a glyph stands for, whatever the font tells of it. */
class PdfFontTest {

    @ParameterizedTest
    @CsvSource({"GBK-EUC-H, GBK", "GBKp-EUC-H, GBK", "GB-EUC-H, GB2312", "GBK2K-H, GB18030", "UniGB-UCS2-H, UTF-16BE",
        "UniGB-UTF16-H, UTF-16BE"})
    void aChineseFontThatIsNotEmbeddedIsReadByItsEncoding(String encoding, String charset) throws Exception {
        assertEquals("政府信息公开2021", text(new DrawnPdf().font("f", DrawnPdf.composite(encoding, "GB1")), "政府信息公开2021", charset));
    }

    @ParameterizedTest
    @CsvSource({"GBK2K-H, GB18030", "UniGB-UCS2-H, UTF-16BE", "UniGB-UTF16-H, UTF-16BE"})
    void aCharacterThatTheCollectionLacksIsTheCodeItself(String encoding, String charset) throws Exception {
        assertEquals("仝㑳䶮1", text(new DrawnPdf().font("f", DrawnPdf.composite(encoding, "GB1")), "仝㑳䶮1", charset));
    }

    /** Word's neighbours write this: a Chinese font by name, with the letters of Windows. */
    @ParameterizedTest
    @ValueSource(strings = {"SimSun", "ABCDEF+FangSong_GB2312", "KaiTi_GB2312", "FZXiaoBiaoSong-B05S", "STZhongsong", "宋体"})
    void aChineseFontOfSingleBytesIsReadInPairs(String name) throws Exception {
        assertEquals("总计12件", text(new DrawnPdf().font("f", DrawnPdf.simple(name, "WinAnsiEncoding")), "总计12件", "GBK"));
    }

    @Test
    void halfAPairIsUnknownNotGone() throws Exception {
        assertEquals("1\uFFFD", show(new DrawnPdf().font("f", DrawnPdf.simple("SimSun", "WinAnsiEncoding")), "31d7"));
    }

    @Test
    void lettersOfAnotherFontAreNotTakenForPairs() throws Exception {
        assertEquals("é×1", show(new DrawnPdf().font("f", DrawnPdf.simple("Arial", "WinAnsiEncoding")), "e9d731"));
    }

    /** PDFBox would ask a font of the system, which numbers its glyphs otherwise. */
    @ParameterizedTest
    @ValueSource(strings = {"SimSun", "ArialMT", "WenQuanYiZenHei", "NotoSansCJKsc-Regular"})
    void glyphNumbersOfAFontThatIsNotThereAreUnknown(String name) throws Exception {
        COSDictionary font = DrawnPdf.composite("Identity-H", "Identity");
        font.setName(COSName.BASE_FONT, name);
        ((COSDictionary) ((COSArray) font.getDictionaryObject(COSName.DESCENDANT_FONTS)).getObject(0)).setName(COSName.SUBTYPE, "CIDFontType2");
        assertEquals("\uFFFD\uFFFD", show(new DrawnPdf().font("f", font), "00140015"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<01> <0000>", "<01> <E123>", "<01> <0007>", "<01> <D800>", "<02> <0032>"})
    void aMapThatSaysNothingOfACodeDoesNotMakeUpACharacter(String entry) throws Exception {
        assertEquals("\uFFFD", show(mapped(1, entry), "01"));
    }

    @Test
    void aMapMayNameSeveralCharactersOrOneBeyondTheFirstPlane() throws Exception {
        assertEquals("ffi𠮷", show(mapped(2, "<01> <006600660069> <02> <D842DFB7>"), "0102"));
    }

    @Test
    void whatTheMapLeavesOutTheNamesTell() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        COSDictionary font = named(pdf, "one", "uni0032", "three.oldstyle", "g17", "u0035");
        assertEquals("123\uFFFD5", show(pdf.font("f", font), "0102030405"));
    }

    @ParameterizedTest
    @CsvSource({"Wingdings, fe, ☑", "Wingdings, a8, □", "ABCDEF+Wingdings-Regular, fc, ✓", "Wingdings2, 52, ☑", "Wingdings, 31, \uFFFD"})
    void signsAreNotTheLettersOfTheirCodes(String font, String code, String sign) throws Exception {
        assertEquals("甲" + sign, new ShownText(new DrawnPdf().font("f", DrawnPdf.simple(font, "WinAnsiEncoding")).text(90, 100, 10, "甲")
                .codes("f", 100, 100, 10, code)).toString());
    }

    @Test
    void aBrokenFontMakesUnknownGlyphsNotLetters() throws Exception {
        DrawnPdf pdf = new DrawnPdf();
        COSDictionary broken = new COSDictionary();
        broken.setItem(COSName.TYPE, COSName.FONT);
        broken.setName(COSName.SUBTYPE, "Type0");
        COSDictionary fonts = pdf.resources().getCOSObject().getCOSDictionary(COSName.FONT);
        fonts.setItem(COSName.getPDFName("broken"), broken);
        assertEquals("甲\uFFFD\uFFFD", new ShownText(pdf.text(90, 100, 10, "甲").codes("broken", 100, 100, 10, "3132")).toString());
        assertEquals("\uFFFD\uFFFD", show(new DrawnPdf(), "3132"));
    }

    @Test
    void whatTheFileSaysOfASpanServesForUnknownGlyphsOnly() throws Exception {
        assertEquals("12", new ShownText(new DrawnPdf().operators("/Span <</ActualText (12)>> BDC").unmapped(100, 100, 10, 2)
                .operators("EMC")).toString());
        assertEquals("7", new ShownText(new DrawnPdf().operators("/Span <</ActualText (9)>> BDC").text(100, 100, 10, "7")
                .operators("EMC")).toString());
        assertEquals("\uFFFD\uFFFD", new ShownText(new DrawnPdf().operators("/Span <</ActualText (123)>> BDC")
                .unmapped(100, 100, 10, 2).operators("EMC")).toString());
    }

    /** As PDFBox reads it, all digits would lie at the same place, in any order. */
    @Test
    void widthsAreThoseListedWhateverTheLastCodeIsSaidToBe() throws Exception {
        COSDictionary font = DrawnPdf.simple("Arial", "WinAnsiEncoding");
        font.removeItem(COSName.LAST_CHAR);
        font.getCOSDictionary(COSName.FONT_DESC).setInt(COSName.MISSING_WIDTH, 0);
        assertEquals("1284.57", show(new DrawnPdf().font("f", font), "313238342e3537"));
    }

    private static String text(DrawnPdf pdf, String text, String charset) throws Exception {
        return show(pdf, HexFormat.of().formatHex(text.getBytes(Charset.forName(charset))));
    }

    private static String show(DrawnPdf pdf, String hex) throws Exception {
        return new ShownText(pdf.codes("f", 100, 100, 10, hex)).toString();
    }

    /** A font whose codes have no names, with a map of some of them. */
    private static DrawnPdf mapped(int entries, String map) {
        DrawnPdf pdf = new DrawnPdf();
        COSDictionary font = named(pdf, "g1", "g2");
        font.setItem(COSName.TO_UNICODE, pdf.stream("1 begincodespacerange <00> <FF> endcodespacerange " + entries + " beginbfchar "
                + map + " endbfchar"));
        return pdf.font("f", font);
    }

    private static COSDictionary named(DrawnPdf pdf, String... names) {
        COSDictionary font = DrawnPdf.simple("Any", null);
        COSDictionary encoding = new COSDictionary();
        COSArray differences = new COSArray(List.of(COSInteger.get(1)));
        for (String name : names) {
            differences.add(COSName.getPDFName(name));
        }
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        return font;
    }
}
