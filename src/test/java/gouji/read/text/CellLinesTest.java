package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Cell;
import gouji.document.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("One cell a line behind a tab, blank lines between rows")
class CellLinesTest {

    @Test
    void blankLinesPartRowsAndALineOfOneTabIsAnEmptyCell() {
        assertEquals("""
                table
                  种类|件数
                  |自然人|企业|
                  申请|3|0""", Texts.shown("\t种类\n\t件数\n\n\t\n\t自然人\n\t企业\n\t \n\n\t申请\n\t3\n\t 　0\n"));
    }

    @Test
    void placesAreWhereThePrintBeginsAndAnEmptyCellHasOneToo() {
        Table table = Texts.table("表\n\t种类\n\t件数\n\n\t𠮷　a\n\t\n\t 　7 \n");
        Cell seven = table.rows().get(1).cells().get(2);
        assertEquals("7", seven.text());
        assertEquals("7:4", Texts.at(seven.prints().get(0).place()));
        assertEquals("7:2", Texts.at(seven.place()));
        assertEquals("6:2", Texts.at(table.rows().get(1).cells().get(1).place()));
        assertEquals("2:2", Texts.at(table.place()));
        assertEquals(Table.Grid.NUMBERED, table.grid());
        assertEquals(2, seven.column());
    }

    @Test
    void aLineWithoutTabGoesOnWithItsCellAlsoOverABlankLine() {
        assertEquals("""
                table
                  三/、办理|（一）公开|0
                  |（二）部分（只算这种，/不算其他）|4
                  结/果/维/持|总/计|企业
                  1|2|3""", Texts.shown("""
                \t三
                、办理
                \t（一）公开
                \t0

                \t
                \t（二）部分（只算这种，

                不算其他）
                \t4

                \t结

                果

                维

                持
                \t总
                计
                \t企业

                \t1
                \t2
                \t3
                """));
    }

    @Test
    void aLongLabelBrokenOverABlankLineIsToldByTheFigureBehindIt() {
        assertEquals("table\n  甲|乙\n  5.要求确认或者重新/正、出具已经获取的信息以及说明|0\n  丙|1",
                Texts.shown("\t甲\n\t乙\n\n\t5.要求确认或者重新\n\n正、出具已经获取的信息以及说明\n\t0\n\n\t丙\n\t1\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n 三、收到申请的情况\n\n", "\n\n三、收到申请的情况\n", "\n\n收到申请的情况\n\n", "\n\n\n收到申请的情况\n\n"})
    void textBehindAFigureEndsTheTable(String between) {
        assertEquals("table\n  种类|件数\n  许可|0\n" + between.strip() + "\ntable\n  申请人\n  数量|2",
                Texts.shown("\t种类\n\t件数\n\n\t许可\n\t0" + between + "\t申请人\n\n\t数量\n\t2\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"无", "—", "", "3件", "373.91万元", "２２（其中１件）"})
    void aNumberedHeadingEndsTheTableWhateverTheLastCellHolds(String last) {
        assertEquals("table\n  种类|件数\n  许可|" + last + "\n四、复议和诉讼情况\ntable\n  复议|诉讼\n  2|1",
                Texts.shown("\t种类\n\t件数\n\n\t许可\n\t" + last + "\n\n\n四、复议和诉讼情况\n\t复议\n\t诉讼\n\n\t2\n\t1\n"));
        assertEquals("table\n  种类|件数\n  许可|" + last + "\n四、复议和诉讼情况\ntable\n  复议|诉讼\n  2|1",
                Texts.shown("\t种类\n\t件数\n\n\t许可\n\t" + last + "\n 四、复议和诉讼情况\n\n\t复议\n\t诉讼\n\n\t2\n\t1\n"));
    }

    @Test
    void aNoteInBracketsBelongsToItsFigureButANumberInBracketsDoesNot() {
        assertEquals("table\n  种类|件数\n  文件|22/（其中修订16件）|3",
                Texts.shown("\t种类\n\t件数\n\n\t文件\n\t22\n（其中修订16件）\n\t3\n"));
        assertEquals("table\n  种类|件数\n  文件|22\n（一）收到的申请\ntable\n  甲|乙\n  1|2",
                Texts.shown("\t种类\n\t件数\n\n\t文件\n\t22\n（一）收到的申请\n\n\t甲\n\t乙\n\n\t1\n\t2\n"));
    }

    @Test
    void aLabelThatLostItsTabIsStillACell() {
        assertEquals("table\n  甲|乙\n  许可|0\n  处罚|5\n  （五）不予|1.重复申请|6",
                Texts.shown("\t甲\n\t乙\n\n\t许可\n\t0\n\n处罚\n\t5\n\n\t（五）不予\n1.重复申请\n\t6\n"));
    }

    @Test
    void aPageNumberPartsTheTable() {
        assertEquals("table\n  甲|乙\n  许可|0\n— 5 —\ntable\n  处罚|5\n  强制|7",
                Texts.shown("\t甲\n\t乙\n\n\t许可\n\t0\n\n— 5 —\n\n\t处罚\n\t5\n\n\t强制\n\t7\n"));
    }

    @Test
    void manyBlankLinesBetweenRowsDoNotPartTheTableButTextDoes() {
        assertEquals("table\n  甲|乙\n  1|2\n  丙|丁\n  3|4", Texts.shown("\t甲\n\t乙\n\n\t1\n\t2\n\n\n\n\t丙\n\t丁\n\n\t3\n\t4\n"));
    }

    @Test
    void tablesWithoutFiguresAreSeenByTheirRows() {
        assertEquals("table\n  种类|制发|废止\n  规章||\n  文件||\n三、申请",
                Texts.shown("\t种类\n\t制发\n\t废止\n\n\t规章\n\t\n\t\n\n\t文件\n\t\n\t\n三、申请\n"));
    }

    @Test
    void indentedTextIsNoTable() {
        assertEquals("一、总体情况\n我们公开了很多信息，都在网站上。\n六、其他事项\n无",
                Texts.shown("\t一、总体情况\n\t我们公开了很多信息，都在网站上。\n\n\t六、其他事项\n\t无\n"));
    }

    @Test
    void anIndentedHeadingBetweenIndentedTextAndATableIsNotARow() {
        assertEquals("我们公开了很多信息，都在网站上。\n二、主动公开\ntable\n  种类|件数\n  许可|0\n六、其他事项\n我们没有其他需要报告的事项。",
                Texts.shown("\t我们公开了很多信息，都在网站上。\n\t二、主动公开\n\n\t种类\n\t件数\n\n\t许可\n\t0\n\n\t六、其他事项\n"
                        + "\t我们没有其他需要报告的事项。\n"));
    }

    @Test
    void tabsBehindTheCellsOrSeveralBeforeThemDoAsWell() {
        String expected = "table\n  种类|件数\n  许可|0\n  处罚|";
        assertEquals(expected, Texts.shown("种类\t\n件数\t\n\n许可\t\n0\t\n\n处罚\t\n\t\n"));
        assertEquals(expected, Texts.shown("种类\t\n件数\n许可\t\n0\n处罚\t\n\t\n"));
        assertEquals(expected, Texts.shown("\t\t种类\n\t\t件数\n\n\t\t许可\n\t\t0\n\n\t\t处罚\n\t\t\n"));
    }

    @Test
    void aBlankLineAfterEveryLinePartsNothing() {
        String text = "标题\n\t种类\n\t件数\n\n\t许可\n\t0\n\n\t处\n罚\n\t7\n\n\n三、申请\n正文有一句话。\n";
        assertEquals(Texts.shown(text), Texts.shown(text.replace("\n", "\n\n")));
        assertEquals(Texts.shown(text), Texts.shown(text.replace("\n", "\r\r\n")));
    }

    /** A word for none behind a figure was taken for the label of a row, and the tabs for nothing: each such row fell in two. */
    @Test
    void aWordOfOneCharacterBehindFiguresBeginsNoRow() {
        String rows = "";
        for (String label : new String[] {"一、本年新收", "二、上年结转", "（一）予以公开", "（二）部分公开", "（七）总计", "四、结转下年"}) {
            rows += "\t" + label + "\n\t44\n\t13\n\t无\n\t7\n\t无\n\t69\n\n";
        }
        assertTrue(Texts.shown(rows).contains("\n  一、本年新收|44|13|无|7|无|69\n  二、上年结转|44|13|无|7|无|69\n"), Texts.shown(rows));
    }
}
