package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.Content;
import gouji.read.Entry;
import gouji.read.Readers;
import gouji.read.container.Containers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages whose style sheets are files of their own. */
class StyleSheetsBesideTest {

    private static final String HIDES = "@charset \"utf-8\"; /* 手机 */ .phone, .print { display: none }";
    private static final String BODY = "<p>甲</p><p class=phone>乙</p>";

    @TempDir
    private Path folder;

    private String shown(String link) throws Exception {
        Path page = Files.writeString(folder.resolve("年报.html"), "<html><head>" + link + "</head><body>" + BODY);
        return Pages.shown(new Readers(List.of(new HtmlReader())).read(page));
    }

    private void save(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, HIDES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"年报_files/main.css", "./年报_files/main.css?v=3", "%E5%B9%B4%E6%8A%A5_files/main.css"})
    void aSheetInTheFolderThatABrowserSavedHidesWhatItHidesThere(String reference) throws Exception {
        save("年报_files/main.css");
        assertEquals("甲", shown("<link rel='stylesheet' href='" + reference + "'>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<link rel=stylesheet href=b.css>", "<link rel=stylesheet media=print href=a.css>", "<link rel=icon href=a.css>",
        "<link rel='alternate stylesheet' href=a.css>", "<link rel=stylesheet href='//site/a.css'>", "<link rel=stylesheet href='http://site/a.css'>",
        "<link rel=stylesheet href='%zz'>", "<link rel=stylesheet href=''>", "<link rel=stylesheet href='.'>"})
    void otherSheetsHideNothing(String link) throws Exception {
        save("a.css");
        assertEquals("甲\n乙", shown(link));
    }

    @Test
    void nothingOutsideThePagesFolderIsOpened() throws Exception {
        save("a.css");
        folder = Files.createDirectory(folder.resolve("inner"));
        assertEquals("甲\n乙", shown("<link rel=stylesheet href='../a.css'><link rel=stylesheet href='" + folder.getParent().resolve("a.css") + "'>"));
        Files.createSymbolicLink(folder.resolve("a.css"), folder.getParent().resolve("a.css"));
        assertEquals("甲\n乙", shown("<link rel=stylesheet href='a.css'>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Location: cid:css-1@mhtml.blink", "Content-Location: http://site/css/a.css", "Content-ID: <css-1@mhtml.blink>"})
    void theSheetsOfAWebArchiveAreRead(String name) throws Exception {
        String href = name.contains("http") ? "../css/a.css" : "cid:css-1@mhtml.blink";
        String archive = "From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=X\n\n"
                + "--X\nContent-Type: text/html; charset=utf-8\nContent-Location: http://site/news/b.html\n\n<html><link rel=stylesheet href='" + href
                + "'>" + BODY + "\n--X\nContent-Type: text/css\n" + name + "\n\n" + HIDES + "\n--X--\n";
        Entry entry = new Containers().open(new Source("a.mht", null, null, null), Content.of(archive.getBytes(StandardCharsets.UTF_8))).next();
        Document page = new Readers(List.of(new HtmlReader())).read((Entry.Readable) entry);
        assertEquals("甲", Pages.shown(page));
    }
}
