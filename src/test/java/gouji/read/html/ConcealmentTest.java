package gouji.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Print that is clipped away, off the page or in a box of no height was read with what stands beside it: a 4 was 84. */
class ConcealmentTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "position:absolute;left:-9999px",
        "position:absolute;top:-9999px",
        "position:relative;left:-999em",
        "position:absolute;clip:rect(0,0,0,0)",
        "position:absolute;clip:rect(1px 1px 1px 1px)",
        "clip-path:inset(100%)",
        "clip-path:inset(50%)",
        "clip-path:inset(0 100% 0 0)",
        "clip-path:circle(0px at 50% 50%)",
        "display:block;text-indent:-9999px",
        "display:block;margin-left:-9999px",
        "display:block;transform:scale(0)",
        "display:block;transform:translate(-9999px, 0)",
        "display:block;height:0;overflow:hidden",
        "display:block;max-height:0px;overflow:hidden",
        "display:inline-block;width:0;overflow:hidden",
        "display:block;content-visibility:hidden",
        "visibility:collapse"})
    void isNotRead(String style) {
        assertEquals("4", cell("<span style='" + style + "'>8</span>4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "position:relative;top:-3px",
        "left:-9999px",
        "clip:rect(0,0,0,0)",
        "clip-path:inset(5%)",
        "clip-path:circle(50%)",
        "text-indent:-9999px",
        "text-indent:2em",
        "height:0;overflow:hidden",
        "overflow:hidden",
        "transform:scale(0.9)"})
    void whatChangesThePlaceALittleOrNothingIsRead(String style) {
        assertEquals("84", cell("<span style='" + style + "'>8</span>4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<div style='text-indent:-9999px'>x<br>84</div>",
        "<div>x</div><div style='height:0'>84</div>",
        "<div>x</div><div style='height:30px;overflow:hidden'>84</div>",
        "<div>x</div><div style='position:absolute;left:-9999px;animation:fly 1s'>84</div>"})
    void linesThatStillShowAreRead(String cell) {
        assertEquals("x/84", cell(cell));
    }

    private static String cell(String cell) {
        return Pages.shown("<!DOCTYPE html><table><tr><td>甲<td>" + cell + "<tr><td>乙<td>1</table>").split("\n")[1].replace("  甲|", "");
    }
}
