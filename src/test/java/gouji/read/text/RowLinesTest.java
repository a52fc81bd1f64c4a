package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Cell;
import gouji.document.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One row a line, tabs or pipes between its cells")
class RowLinesTest {

    @Test
    void emptyCellsAreKeptAlsoAtTheEnd() {
        assertEquals("table\n  第一项|||\n  种类|制发|废止|有效\n  ||0|\n  规章|1||",
                Texts.shown("第一项\t\t\t\n种类\t制发\t废止\t有效\n\t\t0\t\n规章\t1\t 　\t\n"));
    }

    @Test
    void cellsKnowTheirNumberAndWhereTheyBegin() {
        Table table = Texts.table("甲\t乙\t丙\n𠮷\t\t 7\n");
        Cell last = table.rows().get(1).cells().get(2);
        assertEquals(2, last.column());
        assertEquals("2:4", Texts.at(last.place()));
        assertEquals("2:5", Texts.at(last.prints().get(0).place()));
        assertEquals("2:3", Texts.at(table.rows().get(1).cells().get(1).place()));
    }

    @Test
    void aBlankLineInsideBreaksTheTableInTwo() {
        assertEquals("table\n  甲||0\n  乙||0\ntable\n  公开|丙|0|\n  |丁|0|", Texts.shown("甲\t\t0\n乙\t\t0\n\n公开\t丙\t0\t\n\t丁\t0\t\n"));
    }

    @Test
    void aRowLeftAloneBesideATableIsATableToo() {
        assertEquals("table\n  甲|0|0\n  乙|0|0\ntable\n  （六）其他||\ntable\n  丙|0|0\n  丁|0|0",
                Texts.shown("甲\t0\t0\n乙\t0\t0\n\n（六）其他\t\t\n\n丙\t0\t0\n丁\t0\t0\n"));
        assertEquals("首页\t正文", Texts.shown("首页\t正文\n"));
    }

    @Test
    void aBrokenLabelBetweenRowsIsARowOfOneCell() {
        assertEquals("table\n  甲|0|0\n  （三）不予\n  公开|0|0", Texts.shown("甲\t0\t0\n（三）不予\n公开\t0\t0\n"));
    }

    @Test
    void aHeadingBetweenRowsIsNone() {
        assertEquals("table\n  种类|件数\n  许可|0\n三、申请情况\ntable\n  申请人|自然人|企业\n  数量|1|2",
                Texts.shown("种类\t件数\n许可\t0\n三、申请情况\n申请人\t自然人\t企业\n数量\t1\t2\n"));
        assertEquals("table\n  种类|件数\n  许可|0\n申请情况\ntable\n  申请人|甲|乙|丙|丁|戊|己\n  数量|1|2|3|4|5|6",
                Texts.shown("种类\t件数\n许可\t0\n申请情况\n申请人\t甲\t乙\t丙\t丁\t戊\t己\n数量\t1\t2\t3\t4\t5\t6\n"));
    }

    @Test
    void aRowOfOneCellWithoutTabsStaysInItsTable() {
        assertEquals("table\n  种类|件数\n  许可|0\n  第五项\n  种类|件数\n  处罚|1",
                Texts.shown("种类\t件数\n许可\t0\n第五项\n种类\t件数\n处罚\t1\n"));
    }

    @Test
    void aBlankLineBeforeEveryRowPartsNothing() {
        assertEquals("标题\n第一句。\n第二句。\ntable\n  种类|件数\n  许可|0\n  处罚|1\n结尾",
                Texts.shown("标题\n第一句。\n第二句。\n\n种类\t件数\n\n许可\t0\n\n处罚\t1\n\n结尾\n"));
    }

    @Test
    void pipesWithARulingUnderTheHeader() {
        String expected = "table\n  种类|制发|废止\n  规章|1|\n  甲\\|乙|—|-";
        assertEquals(expected, Texts.shown("| 种类 | 制发 | 废止 |\n|---|:-:|--:|\n| 规章 | 1 | |\n| 甲\\|乙 | — | - |\n"));
        assertEquals(expected, Texts.shown("种类 | 制发 | 废止\n--- | --- | ---\n规章 | 1 | \n甲\\|乙 | — | -\n"));
        assertEquals(expected, Texts.shown("|种类|制发|废止|\n|-|-|-|\n|规章|1||\n|甲\\|乙|—|-|\n"));
        assertEquals(expected, Texts.shown("+----+\n|种类|制发|废止|\n+====+\n|规章|1||\n+----+\n|甲\\|乙|—|-|\n+----+\n"));
        assertEquals(expected, Texts.shown("│种类│制发│废止│\n├──┼──┤\n│规章│1││\n│甲\\|乙│—│-│\n└──┴──┘\n"));
    }

    @Test
    void dashesUnderFiguresAreFigures() {
        assertEquals("table\n  甲|乙\n  1|2\n  -|-", Texts.shown("| 甲 | 乙 |\n| 1 | 2 |\n| - | - |\n"));
    }

    @Test
    void aPipeInTextMakesNoTable() {
        assertEquals("首页 | 公开 | 年报\n发布：办公室 | 来源：本站", Texts.shown("首页 | 公开 | 年报\n发布：办公室 | 来源：本站\n"));
    }

    /** Lines of unequal length were running text, and none of their figures was even told as unplaced. */
    @Test
    void pipesWithAsManyCellsALineAsTheRowHas() {
        String table = """
                行政复议|行政诉讼
                维持|纠正|总计|未经复议直接起诉
                维持|纠正|总计
                1|0|1|2|0|2
                """;
        String shown = "table\n  行政复议|行政诉讼\n  维持|纠正|总计|未经复议直接起诉\n  维持|纠正|总计\n  1|0|1|2|0|2";
        assertEquals(shown, Texts.shown(table));
        assertEquals(shown, Texts.shown(table.replace("|", " | ")));
        assertEquals(shown.replace("\n  ", "|\n  ").replaceFirst("[|]", "") + "|", Texts.shown(table.replace("\n", "|\n")));
        String site = "首页 | 公开 | 2023\n来源：办公室 | 打印";
        assertEquals(site, Texts.shown(site));
    }

    @Test
    void eachTableHasItsOwnLayout() {
        assertEquals("table\n  甲|乙\n  1|2\n文\ntable\n  丙|丁\n  3|4\n文\ntable\n  戊|己\n  5|6",
                Texts.shown("\t甲\n\t乙\n\n\t1\n\t2\n\n\n文\n\n丙\t丁\n3\t4\n\n文\n\n|戊|己|\n|5|6|\n"));
    }
}
