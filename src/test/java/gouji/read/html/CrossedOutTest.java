package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An old figure crossed out before the new one made one number with it: 80 of 0. */
class CrossedOutTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<s>8</s>0                                                         | 0",
        "<strike>8</strike> 0                                              | 0",
        "<del>8</del><ins>0</ins>                                          | 0",
        "<span style='text-decoration:line-through'>8</span>0              | 0",
        "<span style='text-decoration:underline line-through red'>8</span>0 | 0",
        "<span style='text-decoration-line:line-through'>8</span>0         | 0",
        "<span class=old><b style='text-decoration:none'>8</b></span>0     | 0",
        "<p class=old>8</p><p>0</p>                                        | 0",
        "0<s>8</s>                                                         | 0",
        "<s>8</s>-                                                         | -",
        "22<s>（其中修订16件）</s>                                         | 22",
        "<s>旧</s>0                                                        | 0",
        "12<s>3</s>4                                                       | 12 4"})
    void isLeftOutBesideWhatIsNot(String cell, String left) {
        assertEquals("  甲|" + left, row(cell));
    }

    /** A reset of styles, a box of its own and a table are not crossed out, whatever the element. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "<s style='text-decoration:none'>8</s>4                            | 8 4",
        "<del class=new>8</del>件                                          | 8件",
        "<span class=old><b style='display:inline-block'>8</b></span>件    | 8件",
        "<span style='text-decoration:underline'>8</span>4                 | 84",
        "<s>8</s>                                                          | 8̶",
        "<s>8件</s>                                                        | 8̶件̶",
        "<s> - </s>                                                        | -̶",
        "<s>1.属于国家秘密</s>                                             | 1.属于国家秘密",
        "<s>规章</s>                                                       | 规章"})
    void isKeptWhereNothingElseStands(String cell, String kept) {
        assertEquals("  甲|" + kept, row(cell));
    }

    /** An element that is never closed crosses out all behind it. */
    @ParameterizedTest
    @CsvSource({"s", "del"})
    void aTableWithinIsRead(String element) {
        assertEquals("一\ntable\n  甲|8", Pages.shown("<" + element + "><div>一</div><div><table><tr><td>甲<td>8</table></div>"));
    }

    private static String row(String cell) {
        String page = "<style>.old{text-decoration:line-through} .new{text-decoration:none}</style>"
                + "<table><tr><td>甲<td>" + cell + "<tr><td>乙<td>1</table>";
        return Pages.shown(page).split("\n")[1];
    }
}
