package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gouji.document.Document;
import gouji.document.Source;
import gouji.document.Table;
import gouji.read.Content;
import gouji.read.Entry;
import gouji.read.Readers;
import gouji.read.UnreadableException;
import gouji.read.container.Containers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites show an article in a frame of its page: a browser shows it there, and nothing of it was read, or it stood behind the footer. */
class FramesTest {

    private static final String TABLE = "<table border=1><tr><td>许可</td><td>17</td></tr></table>";
    private static final String READ = "甲\ntable\n  许可|17\n乙";

    @TempDir
    private Path folder;

    private String shown(String page) throws Exception {
        return Pages.shown(new Readers(List.of(new HtmlReader())).read(Files.writeString(folder.resolve("年报.html"), "<html><body>" + page)));
    }

    private void save(String name, String page) throws Exception {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, ("<html><meta charset=gbk><body>" + page).getBytes(Charset.forName("GBK")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"srcdoc='" + TABLE + "'", "srcdoc='" + TABLE + "' src='a.html'", "src='data:text/html," + TABLE + "'",
        "src='data:text/html;charset=utf-8,%3Ctable%3E%3Ctr%3E%3Ctd%3E%E8%AE%B8%E5%8F%AF%3C/td%3E%3Ctd%3E17%3C/td%3E%3C/tr%3E'",
        "src='data:text/html;base64,PHRhYmxlPjx0cj48dGQ+6K645Y+vPC90ZD48dGQ+MTc8L3RkPjwvdHI+PC90YWJsZT4='"})
    void aFrameShowsItsPageWhereItStands(String frame) throws Exception {
        assertEquals(READ, shown("<p>甲</p><iframe " + frame + "></iframe><p>乙</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"年报_files/saved_resource.html", "./年报_files/saved_resource.html?v=3#a", "%E5%B9%B4%E6%8A%A5_files/saved_resource.html"})
    void aFramesPageThatTheBrowserSavedBesideIsRead(String reference) throws Exception {
        save("年报_files/saved_resource.html", TABLE);
        assertEquals(READ, shown("<p>甲</p><iframe src='" + reference + "'></iframe><p>乙</p>"));
    }

    @Test
    void aFrameInAFrameAndItsStyleSheetAreFoundInTheFramesFolder() throws Exception {
        save("f/outer.html", "<iframe src='inner.html'></iframe>");
        save("f/inner.html", "<link rel=stylesheet href='a.css'>" + TABLE + "<p class=phone>扫码</p>");
        Files.writeString(folder.resolve("f/a.css"), ".phone { display: none }");
        assertEquals(READ, shown("<p>甲</p><iframe src='f/outer.html'></iframe><p>乙</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"style='display:none' srcdoc='" + TABLE + "'", "hidden srcdoc='" + TABLE + "'", "srcdoc=''", "src='http://site/a.html'", "src='a.png'",
        "src='about:blank'", "src='javascript:void(0)'", "src=''", ""})
    void otherFramesShowNothing(String frame) throws Exception {
        Files.write(folder.resolve("a.png"), new byte[] {1, 2, 3});
        assertEquals("甲" + "甲".repeat(80) + "\n乙", shown("<p>甲" + "甲".repeat(80) + "</p><iframe " + frame + "></iframe><p>乙</p>"));
    }

    @Test
    void aFrameInACellOfATableIsReadAfterIt() throws Exception {
        assertEquals("table\n  复议|1\n  诉讼|\ntable\n  许可|17",
                shown("<table border=1><tr><td>复议<td>1<tr><td>诉讼<td><iframe srcdoc='" + TABLE + "'></iframe></table>"));
    }

    @Test
    void theFramesOfAWebArchiveAreRead() throws Exception {
        String archive = "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=X\n\n"
                + "--X\nContent-Type: text/html; charset=utf-8\nContent-Location: http://site/news/b.html\n\n<html><p>甲</p><iframe src='cid:frame-1@mhtml.blink'></iframe><p>乙</p>"
                + "\n--X\nContent-Type: text/html; charset=utf-8\nContent-ID: <frame-1@mhtml.blink>\n\n<html><meta charset=utf-8>" + TABLE + "\n--X--\n";
        Entry entry = new Containers().open(new Source("a.mht", null, null, null), Content.of(archive.getBytes(StandardCharsets.UTF_8))).next();
        Document page = new Readers(List.of(new HtmlReader())).read((Entry.Readable) entry);
        assertEquals(READ, Pages.shown(page));
    }

    @Test
    void aPlaceInAFrameIsThePathOfTheFrameAndThatWithinIt() {
        Table table = Pages.read("<p>甲</p>\n<iframe srcdoc='" + TABLE + "'></iframe>").tables().findFirst().orElseThrow();
        assertEquals("2:body > iframe:nth-child(2):is(*, body > table:nth-child(1) > tbody:nth-child(1) > tr:nth-child(1) > td:nth-child(2))",
                Pages.at(table.rows().get(0).cells().get(1).place()));
    }

    @Test
    void pagesThatFrameEachOtherComeToAnEnd() throws Exception {
        save("a.html", "<p>丙</p><iframe src='b.html'></iframe>");
        save("b.html", "<p>丁</p><iframe src='a.html'></iframe>");
        assertEquals("甲\n丙\n丁\n丙", shown("<p>甲</p><iframe src='a.html'></iframe>"));
    }

    @Test
    void morePagesInFramesThanAnyReportHasAreRefused() throws Exception {
        save("a.html", "<p>丙</p>" + "<iframe src='a.html'></iframe>".repeat(40));
        UnreadableException refused = assertThrows(UnreadableException.class, () -> shown("<iframe src='a.html'></iframe>"));
        assertEquals("read.html.too-many-frames", refused.reason());
    }
}
