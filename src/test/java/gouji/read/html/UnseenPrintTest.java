package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Digits that a page makes transparent or of no size stood before figures, which were read as 84 where 4 is seen. */
class UnseenPrintTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<span style='opacity:0'>8</span>4                                                    | 4",
        "<span style='opacity: 0.00'>8</span>4                                                | 4",
        "<span style='opacity:0%'>8</span>4                                                   | 4",
        "<span class=glass>8</span>4                                                          | 4",
        "<span class=glass><b style='opacity:1;visibility:visible'>8</b></span>4              | 4",
        "<span style='font-size:0'>8</span>4                                                  | 4",
        "<span style='font-size:0.0em'>8</span>4                                              | 4",
        "<span style='font-size:0pt'>8</span>4                                                | 4",
        "<span style='font:0/0 a'>8</span>4                                                   | 4",
        "<span style='font:bold 0px/20px serif'>8</span>4                                     | 4",
        "<span class=none>8<b>8</b><i style='font-size:2em'>8</i><u style='font-size:120%'>8</u></span>4 | 4"})
    void isNotRead(String cell, String figure) {
        assertEquals("table\n  甲|" + figure, shown("<table><tr><td>甲<td>" + cell + "</table>"));
    }

    /** Many sites set the white between boxes in a line to nothing, and each box's print to its size. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<div style='font-size:0'> <span style='font-size:14px'>8</span> <span style='font-size:1rem'>4</span> </div> | 84",
        "<div class=none><span style='font:14px/20px serif'>84</span></div>           | 84",
        "<div class=none><span style='font:caption'>84</span></div>                   | 84",
        "<div class=none><font size=3>84</font></div>                                 | 84",
        "<div class=none><input value=84></div>                                       | 84",
        "<div class=none><span class=large>84</span></div>                            | 84",
        "<span style='opacity:0.5'>8</span>4                                          | 84",
        "<span style='opacity:.01'>8</span>4                                          | 84",
        "<span style='font-size:0.9em'>8</span>4                                      | 84",
        "<span style='font:700 10px/0 serif'>8</span>4                                | 84",
        "<span style='opacity:0;animation:appear 1s forwards'>8</span>4               | 84"})
    void printOfASizeIsReadWithinWhatHasNone(String cell, String figure) {
        assertEquals("table\n  甲|" + figure, shown("<table><tr><td>甲<td>" + cell + "</table>"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<!DOCTYPE html>                                   | 乙",
        "''                                                | \"table\n  甲|84\n乙\""})
    void aTableOfAnOldPageTakesNoSizeFromAround(String doctype, String shown) {
        String page = "<div class=none><table><tr><td>甲<td>84</table></div><p>乙</p>";
        assertEquals(shown, shown(doctype.replace("''", "") + page));
    }

    /** Where the sheet of a site that sets sizes is not at hand, what has a class may have one. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"<link rel=stylesheet href=left-there.css>|84", "''|"})
    void aSheetThatIsLackingMayGiveASize(String link, String shown) {
        assertEquals(shown == null ? "乙" : shown + "\n乙", shown(link.replace("''", "") + "<div class=none><b class=far>84</b></div><p>乙</p>"));
    }

    /** Pages fade their article in by a script. */
    @ParameterizedTest
    @CsvSource({"glass", "none"})
    void anArticleThatWaitsToBeShownIsRead(String hidden) {
        String text = "某市人民政府公开年度报告，".repeat(10);
        assertEquals(text, shown("<!DOCTYPE html><div class=" + hidden + "><p>" + text + "</p></div>"));
    }

    private static String shown(String markup) {
        int body = markup.startsWith("<!DOCTYPE html>") ? "<!DOCTYPE html>".length() : 0;
        return Pages.shown(markup.substring(0, body)
                + "<style>.glass{opacity:0} .none{font-size:0} .large{font-size:large}</style>" + markup.substring(body));
    }
}
