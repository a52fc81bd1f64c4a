package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sites hide digits in white within their figures so that copies are wrong; a 4 was read as 84. */
class ContrastTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "<span style='color:#fff'>8</span>",
        "<span style='color:White'>8</span>",
        "<span style='color:rgb(255, 255, 255)'>8</span>",
        "<span style='color:rgb(100% 100% 100% / 1)'>8</span>",
        "<span style='color:rgba(0,0,0,0)'>8</span>",
        "<span style='color:#0000'>8</span>",
        "<span style='color:transparent'>8</span>",
        "<span style='color:#fefefe'>8</span>",
        "<font color=white>8</font>",
        "<font color=FFFFFF>8</font>",
        "<b style='color:#fff'><i style='color:inherit'>8</i></b>",
        "<span style='color:#fff;background:#fff none'>8</span>",
        "<span style='background:navy;color:navy'>8</span>",
        "<span style='background:#eee'><b style='color:#eee'>8</b></span>",
        "<span style='-webkit-text-fill-color:transparent'>8</span>",
        "<span style='background:url(seal.png)'><b style='background:#fff;color:#fff'>8</b></span>",
        "<span class=white>8</span>",
        "<i class=white><a>8</a></i>"})
    void printInTheColourOfItsGroundIsNotRead(String print) {
        assertEquals("4", cell(print + "4"));
    }

    /** Headers are white on blue, and what cannot be told from the page is read. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<span style='color:#f0f0f0'>8</span>",
        "<span style='background:#000;color:#fff'>8</span>",
        "<span style='background:rgb(30, 90, 168) none repeat scroll 0% 0%'><b class=white>8</b></span>",
        "<span style='background:steelblue;color:#fff'>8</span>",
        "<span style='background:var(--dark);color:#fff'>8</span>",
        "<span style='background:url(data:image/png;base64,AA==);color:#fff'>8</span>",
        "<span style='background:-webkit-linear-gradient(navy,blue);color:#fff'>8</span>",
        "<span style='background:rgba(0,0,0,.5);color:#fff'>8</span>",
        "<span style='color:var(--light)'>8</span>",
        "<span class=white><b style='color:#000'>8</b></span>",
        "<span class=white><b style='color:initial'>8</b></span>",
        "<span class=white><a href=x>8</a></span>",
        "<span class=white><mark>8</mark></span>",
        "<span style='color:transparent;text-shadow:0 0 2px #000'>8</span>",
        "<span style='color:transparent;background:linear-gradient(red,blue);-webkit-background-clip:text'>8</span>",
        "<span style='-webkit-text-fill-color:#000'><b class=white>8</b></span>",
        "<span style='position:relative;z-index:1;color:#fff'>8</span>",
        "<span style='color:rgba(0,0,0,.5)'>8</span>",
        "<span class=dark><b class=white>8</b></span>",
        "<b class='white odd'>8</b>"})
    void printOnAnotherGroundIsRead(String print) {
        assertEquals("84", cell(print + "4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<table bgcolor=navy><tr><td>甲<td style='color:#fff'>84</table>",
        "<table><tr bgcolor=#1e5aa8 style='color:#fff'><td>甲<td>84</table>",
        "<table background=blue.png style='color:#fff'><tr><td>甲<td>84</table>",
        "<table><colgroup><col><col bgcolor=navy></colgroup><tr><td>甲<td style='color:#fff'>84</table>",
        "<body bgcolor=black text=white><table><tr><td>甲<td>84</table>",
        "<style>tr:first-child td{background:navy}</style><table><tr><td>甲<td style='color:#fff'>84</table>",
        "<link rel=stylesheet href=left-there.css><table class=site><tr><td>甲<td style='color:#fff'>84</table>",
        "<style>@media screen{td.d{background:navy}}</style><table><tr><td>甲<td class=d style='color:#fff'>84</table>"})
    void tablesAndSheetsGiveGroundsToo(String page) {
        assertEquals("table\n  甲|84", Pages.shown("<!DOCTYPE html>" + page));
    }

    /** What the tables of a page stand in is paper, even where the site's style sheet is not at hand. */
    @ParameterizedTest
    @ValueSource(strings = {
        "<link rel=stylesheet href=left-there.css><div class=content><table><tr><td>甲<td><i style='color:#fff'>8</i>4</table></div>",
        "<style>a:hover{background:navy} ::selection{background:navy}</style><table><tr><td>甲<td><a style='color:#fff'>8</a>4</table>",
        "<table bgcolor=navy><tr bgcolor=white><td>甲<td><i style='color:#fff'>8</i>4</table>"})
    void paperIsWhite(String page) {
        assertEquals("table\n  甲|4", Pages.shown("<!DOCTYPE html>" + page));
    }

    @Test
    void preformattedTextHasNoneOfItEither() {
        assertEquals("甲 4", Pages.shown("<pre>甲    <span style='color:#fff'>8</span>4</pre>").replaceAll(" +", " "));
    }

    private static String cell(String cell) {
        String page = "<!DOCTYPE html><style>.white{color:#fff} .dark{background-color:#369} b.odd:nth-child(odd){background:#369}</style>"
                + "<table><tr><td>甲<td>" + cell + "<tr><td>乙<td>1</table>";
        return Pages.shown(page).split("\n")[1].replace("  甲|", "");
    }
}
