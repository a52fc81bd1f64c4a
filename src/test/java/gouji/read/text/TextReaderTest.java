package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {

    private static final String TEXT = "某镇2021年年度报告\n\n一、总体情况\n我镇公开了52条信息，“都”在网站上。\n\n种类\t件数\n许可\t0\n";

    @ParameterizedTest
    @CsvSource({"UTF-8,", "UTF-8,EFBBBF", "UTF-16LE,", "UTF-16LE,FFFE", "UTF-16BE,", "UTF-16BE,FEFF", "GB18030,", "GBK,", "GB2312,"})
    void theEncodingIsToldByTheBytes(String charset, String mark) {
        byte[] bytes = bytes(charset, mark, TEXT);
        assertTrue(new TextReader().accepts(bytes));
        assertEquals(Texts.read(TEXT), Texts.read(bytes));
    }

    @Test
    void charactersOutsideGbkAreReadInGb18030() {
        assertEquals("𠮷㐀镇\u00a0年", Texts.shown(Texts.read("𠮷㐀镇\u00a0年".getBytes(Charset.forName("GB18030")))));
    }

    @Test
    void big5IsNotTakenForGb18030() {
        String text = "某鎮政府資訊公開工作年度報告，總體情況如下。本機關嚴格按照條例處理申請，公開資訊五十二條，沒有收費。";
        assertEquals(text, Texts.shown(Texts.read(text.getBytes(Charset.forName("Big5")))));
        assertEquals(text, Texts.shown(Texts.read(text.getBytes(Charset.forName("GB18030")))));
    }

    @Test
    void aDamagedByteIsNamedNotReplaced() {
        byte[] bytes = TEXT.repeat(3).getBytes(StandardCharsets.UTF_8);
        bytes[TEXT.getBytes(StandardCharsets.UTF_8).length + 1] = (byte) 0xC0;
        assertTrue(new TextReader().accepts(bytes));
        UnreadableException thrown = assertThrows(UnreadableException.class, () -> read(bytes));
        assertEquals("read.text.encoding", thrown.reason());
        assertEquals("8", thrown.arguments().get(0));
    }

    @Test
    void aTextCutWithinACharacterIsNotTakenForAnotherEncoding() {
        byte[] whole = "一、总体情况".getBytes(StandardCharsets.UTF_8);
        for (int cut = 1; cut < whole.length; cut++) {
            byte[] bytes = Arrays.copyOf(whole, cut);
            if (cut % 3 == 0) {
                assertEquals("一、总体情况".substring(0, cut / 3), Texts.shown(Texts.read(bytes)));
            } else if (cut > 15) {
                assertEquals("read.text.encoding", assertThrows(UnreadableException.class, () -> read(bytes)).reason());
            }
        }
    }

    @Test
    void aMarkThatTheBytesBelieIsSaid() {
        byte[] bytes = Arrays.copyOf(bytes("UTF-16LE", "FFFE", TEXT), 31);
        assertEquals("read.text.damaged", assertThrows(UnreadableException.class, () -> read(bytes)).reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r", "\n"})
    void everyLineEndCountsOnce(String end) {
        assertEquals(Texts.read(TEXT), Texts.read(TEXT.replace("\n", end)));
    }

    @Test
    void mixedLineEndsToo() {
        Document document = Texts.read("一\r\n二\r三\n\r\n四\u0085五\f六");
        assertEquals(List.of("1:1", "2:1", "3:1", "5:1", "5:3", "5:5"),
                document.paragraphs().map(paragraph -> Texts.at(paragraph.place())).toList());
    }

    @Test
    void aFormFeedBeforeACellChangesNothingButItsColumn() {
        assertEquals("table\n  甲|乙\n  1|2\n  3|4", Texts.shown("\t甲\n\t乙\n\n\t1\n\f\t2\n\n\t3\n\t4\n"));
    }

    @Test
    void whiteSpaceOfAllKindsIsTakenFromTheEndsOnly() {
        assertEquals("甲　\u00a0乙", Texts.shown("\uFEFF\u3000\u00a0\u200b 甲　\u00a0乙\u200b\u3000 \n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t\n　\n", "\uFEFF"})
    void aTextThatPrintsNothingIsUnreadable(String text) {
        assertEquals("read.text.blank",
                assertThrows(UnreadableException.class, () -> read(text.getBytes(StandardCharsets.UTF_8))).reason());
    }

    @Test
    void aTextMayBeTooLong() {
        byte[] bytes = new byte[TextReader.LONGEST + 1];
        Arrays.fill(bytes, (byte) 'a');
        assertEquals("read.text.too-large", assertThrows(UnreadableException.class, () -> read(bytes)).reason());
        Arrays.fill(bytes, (byte) '\n');
        for (int i = 0; i < bytes.length; i += 2) {
            bytes[i] = '0';
        }
        byte[] lines = Arrays.copyOf(bytes, 2_000_000);
        assertEquals("read.text.too-many-parts", assertThrows(UnreadableException.class, () -> read(lines)).reason());
    }

    @Test
    void noiseIsNoText() {
        byte[] noise = new byte[4000];
        new Random(7).nextBytes(noise);
        assertFalse(new TextReader().accepts(noise));
        assertFalse(new TextReader().accepts("%PDF-1.7\n".getBytes(StandardCharsets.UTF_8)));
        assertFalse(new TextReader().accepts("<!DOCTYPE html><html>".getBytes(StandardCharsets.UTF_8)));
    }

    private static Document read(byte[] bytes) throws UnreadableException {
        return new TextReader().read(bytes, new Source("report.txt", null, "text/plain", null));
    }

    private static byte[] bytes(String charset, String mark, String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (mark != null) {
            out.writeBytes(HexFormat.of().parseHex(mark));
        }
        out.writeBytes(text.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }
}
