package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Table;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Nothing between cells but line ends or single spaces")
class UnmarkedTablesTest {

    @Test
    void aRowIsItsLabelAndTheFiguresBehindIt() {
        assertEquals("table\n  种类\n  件数\n  规章|4|2\n  文件|137|58",
                Texts.shown("种类\n件数\n规章\n4\n2\n文件\n137\n58\n"));
        assertEquals("table\n  种类\n  件数\n  规章|4|2\n  文件|137|58",
                Texts.shown("种类 件数\n规章 4 2\n文件 137 58\n"));
    }

    @Test
    void anAmountIsNoNumberedItem() {
        assertEquals("table\n  项目\n  金额\n  处罚|11|3\n  收费|53.7|0", Texts.shown("项目\n金额\n处罚\n11\n3\n收费\n53.7\n0\n"));
    }

    @Test
    void numberedLabelsGoOnInTheNextLineAndKeepThoseTheyAreNumberedUnder() {
        assertEquals("table\n  三/、本年/结果|（一）予以公开|5|3\n  （二）部分公开（只计这一/情形）|6|1\n  （三）不予/公开|1.秘密|0|0",
                Texts.shown("三\n、本年\n结果\n（一）予以公开 5 3\n（二）部分公开（只计这一\n情形）\n6 1\n（三）不予\n公开\n1.秘密 0 0\n"));
    }

    @Test
    void whereEveryCellHasItsLineABlankLineIsAnEmptyCell() {
        assertEquals("table\n  一、新收|7|5|12\n  二、结转|||\n  三、办理|（一）公开|4||4\n  （二）部分公开|2|3|5",
                Texts.shown("一、新收\n7\n5\n12\n二、结转\n\n\n\n三、办理\n（一）公开\n4\n\n4\n\n（二）部分公开\n2\n3\n5\n"));
    }

    @Test
    void figuresBehindTheLabelsOfSeveralRowsAreNobodysRow() {
        assertEquals("table\n  （一）公开\n  （二）部分公开\n  5|3|6|1", Texts.shown("（一）公开\n（二）部分公开\n5 3\n6 1\n"));
    }

    @Test
    void aHeadingEndsATableAndALabelNumberedAlikeDoesNot() {
        assertEquals("table\n  许可|31\n三、申请情况\ntable\n  甲\n  乙\n  一、新收|3|4|7\n  三、办理|（一）公开|1|2|3",
                Texts.shown("许可 31\n三、申请情况\n甲\n乙\n一、新收 3 4 7\n三、办理\n（一）公开 1 2 3\n"));
    }

    @Test
    void runningTextThatALineEndsAtANumberIsNoTable() {
        assertEquals("全年公开信息，配套发布解读 4\n09 件，网站访问量增加\ntable\n  许可|3|5|8",
                Texts.shown("全年公开信息，配套发布解读 4\n09 件，网站访问量增加\n许可 3 5 8\n"));
    }

    @Test
    void pageNumbersAreNoFigures() {
        assertEquals("table\n  一、新收|3|4|7\n1\ntable\n  二、结转|1|2|3\n2",
                Texts.shown("一、新收 3 4 7\n1\n\f二、结转 1 2 3\n2\n"));
    }

    @Test
    void aLetterBetweenFiguresIsTheSignOfTheNextAndABracketIsNotTorn() {
        assertEquals("table\n  项目\n  金额（万元，保留 4 位小数）\n  许可|1364|减 3|208457",
                Texts.shown("项目 金额（万元，保留 4 位小数）\n许可 1364 减 3 208457\n"));
    }

    @Test
    void soIsALetterThatFillsALineWithAFigure() {
        assertEquals("table\n  项目\n  许可|1364|减 3|208457\n  处罚|减 1|2|3", Texts.shown("项目\n许可\n1364\n减 3\n208457\n处罚\n减 1\n2\n3\n"));
    }

    @Test
    void aTablePrintedAsOneRowHasItsHeaderInOneRow() {
        assertEquals("table\n  复议|维持|纠正|其他|未结|总计\n  7|2|0|3|12", Texts.shown("复议\n维持\n纠正\n其他\n未结\n总计\n7\n2\n0\n3\n12\n"));
    }

    @Test
    void blocksWithBlankLinesBetweenThemSayNothingOfTheOrderOfCells() {
        assertEquals(0, Texts.read("复议\n维持\n\n其他\n\n4\n\n1\n\n2\n\n2\n\n9\n\n3\n").tables().count());
    }

    @Test
    void placesAreThoseOfThePrint() {
        Table table = Texts.table("种类 件数\n规章 4 减 2 6\n文件 1 3 4\n");
        assertEquals("2:6", Texts.at(table.rows().get(2).cells().get(2).place()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "\t\t", "\t ", "\t　　", " \t"})
    void soAreLinesBehindTabsThatNothingPartsIntoRows(String tab) {
        String lines = "种类\n件数\n规章\n4\n2\n文件\n137\n58\n许可\n6\n0\n处罚\n3\n1\n强制\n0\n5\n";
        assertEquals(Texts.shown(lines), Texts.shown(lines.replaceAll("(?m)^(?=.)", tab)));
        assertEquals(Texts.shown(lines), Texts.shown(lines.replaceAll("(?m)(?<=.)$", tab)));
    }

    @Test
    void thereALineOfATabAloneIsAnEmptyCellWhateverBlankLinesStandBetweenTables() {
        assertEquals("table\n  一、新收|7|5|12\n  二、结转|||\n  三、办理|（一）公开|4||4\n  （二）部分公开|2|3|5\n  四、结转||2|2\n  （七）总计|1||1",
                Texts.shown("\t一、新收\n\t7\n\t5\n\t12\n\t二、结转\n\t\n\t\n\t\n\n\t三、办理\n\t（一）公开\n\t4\n\t\n\t4\n\t（二）部分公开\n\t2\n\t3\n\t5\n"
                        + "\t四、结转\n\t\n\t2\n\t2\n\t（七）总计\n\t1\n\t\n\t1\n"));
    }

    /** Numbers in front of the rows' words were taken for the end of another row, so that rows that blank lines part were read as if nothing did. */
    @Test
    void rowsBehindTabsThatBeginWithTheirNumbersArePartedByBlankLines() {
        assertEquals("table\n  序号|种类|甲|乙\n  1|规章|4|2\n  2|文件|137|58\n  3|许可|6|0\n  4|处罚|3|1\n  5|强制|0|5",
                Texts.shown("\t序号\n\t种类\n\t甲\n\t乙\n\n\t1\n\t规章\n\t4\n\t2\n\n\t2\n\t文件\n\t137\n\t58\n\n\t3\n\t许可\n\t6\n\t0\n\n"
                        + "\t4\n\t处罚\n\t3\n\t1\n\n\t5\n\t强制\n\t0\n\t5\n"));
    }

    /** Each number was taken for the last figure of the row above, so that every row had a figure too many. */
    @Test
    void numbersInLinesOfTheirOwnThatCountTheRowsStandInFrontOfThem() {
        assertEquals("table\n  |序号\n  |种类\n  |甲\n  |乙\n  1|一、新收|4|2\n  2|二、结转|137|58\n  3|三、办理|（一）公开|6|0\n"
                        + "  4|（二）部分公开|3|1\n  5|四、结转|0|6",
                Texts.shown("序号\n种类\n甲\n乙\n1\n一、新收\n4\n2\n2\n二、结转\n137\n58\n3\n三、办理\n（一）公开\n6\n0\n"
                        + "4\n（二）部分公开\n3\n1\n5\n四、结转\n0\n6\n"));
    }

    @Test
    void totalsThatByChanceGoUpByOneCountNothing() {
        assertEquals("table\n  一、新收|0|0\n  二、结转|1|1\n  （一）公开|2|2\n  （二）部分公开|2|3\n  （三）不予公开|1|1\n  （四）无法提供|9|9\n"
                        + "  （五）不予处理|4|4\n  （六）其他|0|0\n  （七）总计|7|7",
                Texts.shown("一、新收\n0\n0\n二、结转\n1\n1\n（一）公开\n2\n2\n（二）部分公开\n2\n3\n（三）不予公开\n1\n1\n（四）无法提供\n9\n9\n"
                        + "（五）不予处理\n4\n4\n（六）其他\n0\n0\n（七）总计\n7\n7\n"));
    }

    @Test
    void norDoesTheLastTotalThoughWordsFollowItWhereItsRowHasNoFigureTooMany() {
        assertEquals("table\n  1|一、新收|4|2\n  2|二、结转|7|5\n  3|三、办理|6|0\n  4|四、结转|0|5\n  |复议",
                Texts.shown("1\n一、新收\n4\n2\n2\n二、结转\n7\n5\n3\n三、办理\n6\n0\n4\n四、结转\n0\n5\n复议\n"));
    }

    /** The figures, set far apart under each other, made a line so long that it was running text: table four was lost. */
    @Test
    void aLineOfFiguresFarApartIsARow() {
        String text = "三、申请情况\n一、本年新收申请 2 0 0 2\n二、上年结转申请 0 0 1 1\n\n四、复议诉讼情况\n维持 纠正 其他 未结 总计\n"
                + "0               1               2               13              16\n\n五、存在的主要问题\n";
        assertTrue(Texts.shown(text).contains("|0|1|2|13|16") || Texts.shown(text).contains("\n  0|1|2|13|16"), Texts.shown(text));
    }

    /** Two small tables with columns had the rows of all others, whose cells stand a space apart, read as if these had columns too. */
    @Test
    void cellsASpaceApartAreTheirOrderThoughOtherTablesHaveColumns() {
        String text = "二、公开\n规章     0     3     3\n文件     1     0     6\n许可     0     0     9\n三、申请情况\n"
                + "一、本年新收申请 563 312 35 910\n二、上年结转申请 0 9 5 14\n（一）予以公开 252 71 5 328\n（二）部分公开 53 28 4 85\n";
        String shown = Texts.shown(text);
        assertTrue(shown.contains("一、本年新收申请|563|312|35|910\n  二、上年结转申请|0|9|5|14\n") && shown.contains("规章|0|3|3\n"), shown);
    }
}
