package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Document;
import gouji.document.Source;
import gouji.document.Table;
import gouji.read.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {

    private static final String TEXT = "某镇2021年年度报告，我镇公开了52条信息，都在网站上。";

    @ParameterizedTest
    @CsvSource({"UTF-8,utf-8,", "UTF-8,gb2312,", "UTF-8,,", "UTF-8,gbk,EFBBBF", "GBK,gb2312,", "GBK,utf-8,", "GBK,,", "GB18030,GB18030,",
        "Big5,big5,", "Big5,utf-8,", "Big5,,", "UTF-16LE,utf-16,FFFE", "UTF-16BE,,FEFF", "UTF-16LE,,", "GBK,no-such-charset,"})
    void theEncodingIsToldByTheBytesAlsoAgainstTheDeclaration(String charset, String declared, String mark) {
        String text = charset.equals("Big5") ? "某鎮政府資訊公開工作年度報告，總體情況如下。本機關嚴格按照條例處理申請，公開資訊五十二條。" : TEXT;
        String meta = declared == null ? "" : "<meta charset=\"" + declared + "\">";
        byte[] bytes = bytes(charset, mark, "<html><head>" + meta + "</head><body><p>" + text + "</p></body></html>");
        assertTrue(new HtmlReader().accepts(bytes));
        assertEquals(text, Pages.shown(Pages.read(bytes)));
    }

    @Test
    void anXmlDeclarationAndAnOldMetaDeclareTheEncodingToo() {
        assertEquals("é", Pages.shown(Pages.read(bytes("ISO-8859-1", null,
                "<?xml version='1.0' encoding='ISO-8859-1'?><html xmlns='http://www.w3.org/1999/xhtml'><body>é</body></html>"))));
    }

    @Test
    void aTitleCutWithinACharacterLosesNoDigitAndNoTagBehindIt() {
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        page.writeBytes(bytes("GBK", null, "<p>" + TEXT.repeat(3) + "</p><li>年度报"));
        page.write(0xB8);
        page.writeBytes(bytes("GBK", null, "<p>公"));
        page.write(0xBF);
        page.writeBytes(bytes("GBK", null, "52</p>"));
        assertEquals(TEXT.repeat(3) + "\n年度报\uFFFD\n公\uFFFD52", Pages.shown(Pages.read(page.toByteArray())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE html><p>甲", "\uFEFF\n <HTML><body>甲", "<p>甲</p>", "\n\n　<div class='a'>甲<br></div>", "<!-- 说明 --><table><tr><td>甲</td></tr></table>",
        "<h1 align=center>甲</h1>", "<?xml version='1.0'?><html><body>甲</body></html>", "甲<br><table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table><p>乙</p>",
        "{\"data\":{\"content\":\"<p>\\u7532<\\/p>\"}}", "[{\"a\":\"&lt;p&gt;甲&lt;/p&gt;\"}]", "callback({\"a\":\"<div>甲</div>\"});"})
    void markupIsToldByItsTags(String markup) {
        assertTrue(new HtmlReader().accepts(markup.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲<p>乙", "<p> 是段落的标签。", "写作 <table> 和 </table>，其中 <td> 是单元格", "a < b > c", "{\"a\": \"甲\"}", "[1] 甲\n[2] 乙",
        "<甲>乙</甲>", "<?xml version='1.0'?><record><p>甲</p></record>", "%PDF-1.7\n<html>"})
    void textThatSpeaksOfTagsIsNoMarkup(String text) {
        assertFalse(new HtmlReader().accepts(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aPlaceIsThePathOfTheElementAndTheLineWhereItBegins() {
        Document page = Pages.read("<html><body>\n<div id='Main 1'>\r\n<p>甲</p>\r<p>a <b>乙</b></p><b id=x>丙</b><b id=X>丁</b>"
                + "<table border=1>\n<tr><td>1<td><p><b>2</b></p></table></div><p>戊<br>己</p>");
        assertEquals(List.of("3:#Main\\ 1 > p:nth-child(1)", "4:#Main\\ 1 > p:nth-child(2)", "2:#Main\\ 1",
                "5:body > p:nth-child(2)", "5:body > p:nth-child(2)"),
                page.paragraphs().map(paragraph -> Pages.at(paragraph.place())).toList());
        Table table = page.tables().findFirst().orElseThrow();
        assertEquals("4:#Main\\ 1 > table:nth-child(5)", Pages.at(table.place()));
        assertEquals("5:#Main\\ 1 > table:nth-child(5) > tbody:nth-child(1) > tr:nth-child(1) > td:nth-child(2)",
                Pages.at(table.rows().get(0).cells().get(1).prints().get(0).place()));
    }

    /** A browser that runs scripts takes what is there for others as text and puts it before the table: paths into the table missed it by one. */
    @ParameterizedTest
    @ValueSource(strings = {"<noscript>甲</noscript>", "<noscript><tr><td>甲</td></tr></noscript>", "<tbody><noscript>甲</noscript>",
        "<tr><noscript><img></noscript>", "<thead></thead><tbody><tr></tr><noscript>甲</noscript>"})
    void whatIsThereForBrowsersWithoutScriptsStandsBeforeTheTable(String between) {
        Document page = Pages.read("<p>乙</p><table border=1>" + between + "<tr><td>许可<td>1</table>");
        assertEquals("1:body > table:nth-child(3)", Pages.at(page.tables().findFirst().orElseThrow().place()));
        assertEquals("乙\ntable\n  许可|1", Pages.shown(page));
    }

    @Test
    void whatTheTableDoesNotTakeStandsBeforeItInTheOrderOfTheFile() {
        Document page = Pages.read("<table border=1><noscript>甲</noscript><div>丁</div><noscript>戊</noscript><tr><td>许可<td>1</table>");
        assertEquals("1:body > div:nth-child(2)", Pages.at(page.paragraphs().findFirst().orElseThrow().place()));
        assertEquals("1:body > table:nth-child(4)", Pages.at(page.tables().findFirst().orElseThrow().place()));
    }

    @Test
    void anIdIsWrittenAsCssWantsIt() {
        assertEquals("\\31 23", CssName.escaped("123"));
        assertEquals("-\\31 a\\.b\\:c\\#", CssName.escaped("-1a.b:c#"));
        assertEquals("\\-", CssName.escaped("-"));
        assertEquals("正文_1", CssName.escaped("正文_1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html></html>", "<p>&nbsp;</p><script>a()</script>", "<body><div style='display:none'>甲"})
    void aPageThatShowsNothingIsUnreadable(String markup) {
        assertEquals("read.html.blank", reason(markup));
    }

    @Test
    void thereAreLimits() {
        assertEquals("read.html.too-large", reason("<p>" + "a".repeat(Limits.BYTES)));
        assertEquals("read.html.too-many-tags", reason("<p>" + "<b>".repeat(Limits.TAGS)));
        assertEquals("read.html.table-too-large", reason("<table border=1>" + "<tr><td colspan=1000>1<td colspan=1000>2".repeat(1500) + "</table>"));
        assertEquals("table\n  1|2\n  3|4", Pages.shown("<table border=1><tr><td colspan=100000>1<td>2<tr><td colspan=1000>3<td>4</table>"));
    }

    @Test
    void elementsMayStandInEachOtherAsDeeplyAsTheyLike() {
        assertTrue(Pages.shown("<div>".repeat(100_000) + "甲").endsWith("甲"));
        assertTrue(Pages.shown("<table border=1><tr><td>1<td>".repeat(100) + "甲").contains("甲"));
        assertEquals("read.html.too-deep", reason("<table border=1><tr><td>1<td>".repeat(20_000) + "甲"));
    }

    private static String reason(String markup) {
        return assertThrows(UnreadableException.class, () -> new HtmlReader().read(markup.getBytes(StandardCharsets.UTF_8),
                new Source("report.html", null, "text/html", null))).reason();
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
