package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What pages print around their text, between the cells of a copied one")
class PageFurnitureTest {

    private static final String TITLE = "松园县2021年政府信息公开工作年度报告\n";
    private static final String BEFORE = "三、申请情况\n信息内容\n自然人\n企业\n总计\n一、本年新收申请\n3\n1\n4\n二、上年结转申请\n0\n";
    private static final String BEHIND = "2\n2\n（一）予以公开\n3\n";
    private static final String LAST = "3\n6\n";

    private static String table(String text) {
        String shown = Texts.shown(text);
        return shown.substring(shown.indexOf("table\n"));
    }

    @Test
    void aPageNumberBetweenDashesIsNoCellAndStandsBehindTheTable() {
        String shown = table(TITLE + BEFORE + "— 5 —\n" + BEHIND + "- 6 -\n" + LAST);
        assertEquals(table(TITLE + BEFORE + BEHIND + LAST) + "\n— 5 —\n- 6 -", shown);
    }

    @Test
    void soIsTheTitleAgainAndNumbersBesideItThatCountThePages() {
        String shown = table(TITLE + BEFORE + "5\n" + TITLE + BEHIND + "6\n" + TITLE + LAST + "7\n" + TITLE + "（二）部分公开\n0\n0\n0\n");
        assertEquals(table(TITLE + BEFORE + BEHIND + LAST + "（二）部分公开\n0\n0\n0\n") + "\n5\n" + TITLE + "6\n" + TITLE + "7\n" + TITLE.strip(), shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"—%d—", "- %d -", "第%d页", "第 %d 页 共 5 页", "第%d页/共5页", "%d / 5", "%d/5", "· %d ·", "~ %d ~", "Page %d of 5", "P%d"})
    void soAreLinesAlikeButForANumberThatCounts(String number) {
        String first = number.formatted(1) + "\n";
        String second = number.formatted(2) + "\n";
        assertEquals(table(TITLE + BEFORE + BEHIND + LAST) + "\n" + first + second.strip(), table(TITLE + BEFORE + first + BEHIND + second + LAST));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d", "%d件", "减%d", "%d.", "（%d）", "%d、"})
    void whatMayBeAFigureOrTheNumberOfALabelIsNot(String print) {
        String first = print.formatted(1) + "\n";
        String second = print.formatted(2) + "\n";
        String shown = table(TITLE + BEFORE + first + BEHIND + second + LAST);
        assertEquals(-1, shown.indexOf("\n" + first + second.strip()), shown);
    }

    @Test
    void numbersBetweenWordsThatDoNotCountAreNone() {
        String shown = table(TITLE + BEFORE + "第3页\n" + BEHIND + "第2页\n" + LAST);
        assertEquals(-1, shown.indexOf("\n第3页\n第2页"), shown);
    }

    @Test
    void soAreWordsBesideEveryPageNumber() {
        String shown = table(TITLE + BEFORE + "— 1 —\n松园县人民政府\n" + BEHIND + "— 2 —\n松园县人民政府\n" + LAST);
        assertEquals(table(TITLE + BEFORE + BEHIND + LAST) + "\n— 1 —\n松园县人民政府\n— 2 —\n松园县人民政府", shown);
    }

    @Test
    void andWordsBesideNumbersThatCount() {
        String head = "松园县政府\n";
        String shown = table(TITLE + BEFORE + head + "5\n" + BEHIND + head + "6\n" + LAST + head + "7\n（二）部分公开\n0\n0\n0\n");
        assertEquals(table(TITLE + BEFORE + BEHIND + LAST + "（二）部分公开\n0\n0\n0\n") + "\n" + head + "5\n" + head + "6\n" + head + "7", shown);
    }

    @Test
    void figuresBesideItThatCountByChanceAreFigures() {
        String shown = table(TITLE + BEFORE + TITLE + BEHIND + TITLE + LAST);
        assertEquals(table(TITLE + BEFORE + BEHIND + LAST) + "\n" + TITLE + TITLE.strip(), shown);
    }
}
