package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import gouji.document.Cell;
import gouji.document.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Columns laid out by spaces, as pdftotext and text browsers do")
class SpacedTablesTest {

    private static final String REQUESTS = "三、申请情况\n"
            + line(0, "（本列数据的关系）", 29, "自然人", 40, "企业", 50, "学校", 60, "其他", 70, "总计")
            + line(4, "一、本年新收申请", 30, "2", 40, "0", 50, "0", 60, "0", 70, "2")
            + line(4, "二、上年结转申请数量", 30, "0", 40, "0", 50, "0", 60, "1", 70, "1")
            + line(9, "（一）予以公开", 30, "11", 40, "0", 50, "0", 60, "0", 70, "11");

    /** A line as pdftotext sets it: each character, also a Chinese one, takes one column. */
    private static String line(Object... columnsAndPieces) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columnsAndPieces.length; i += 2) {
            line.append(" ".repeat((int) columnsAndPieces[i] - line.length())).append(columnsAndPieces[i + 1]);
        }
        return line.append("\n").toString();
    }

    /** The second line of a remark, between the lines of two rows, joined the figures of both rows in one. */
    @Test
    void theLineOfARemarkBetweenTwoRowsJoinsNone() {
        assertEquals("三、申请情况\ntable\n"
                + "  （本列数据的关系）|自然人|企业|总计|备注\n"
                + "  一、本年新收申请|239|17|256|\n"
                + "  二、上年结转申请数量|5|3|8|申请\n"
                + "  （一）予以公开|38|2|40|", Texts.shown("三、申请情况\n"
                + line(0, "（本列数据的关系）", 29, "自然人", 40, "企业", 50, "总计", 60, "备注")
                + line(4, "一、本年新收申请", 30, "239", 40, "17", 50, "256")
                + line(60, "申请")
                + line(4, "二、上年结转申请数量", 30, "5", 40, "3", 50, "8")
                + line(9, "（一）予以公开", 30, "38", 40, "2", 50, "40")));
    }

    @Test
    void figuresUnderEachOtherAreColumns() {
        assertEquals("三、申请情况\ntable\n"
                + "  （本列数据的关系）|自然人|企业|学校|其他|总计\n"
                + "  一、本年新收申请|2|0|0|0|2\n"
                + "  二、上年结转申请数量|0|0|0|1|1\n"
                + "  （一）予以公开|11|0|0|0|11", Texts.shown(REQUESTS));
    }

    /** Its figures were columns of every row: a damaged text with two thousand in one line of four hundred took minutes. */
    @Test
    void aLineOfMoreFiguresThanAnyTableHasMakesNoColumns() {
        String more = line(4, "二、其他申请", 30, "5", 40, "1", 50, "0", 60, "0", 70, "6") + line(4, "（一）公开", 30, "9", 40, "0", 50, "0", 60, "0", 70, "9")
                + line(4, "（二）部分公开", 30, "3", 40, "0", 50, "0", 60, "0", 70, "3");
        String shown = Texts.shown(REQUESTS + line(4, "三、乱码", 30, "1  ".repeat(300)) + more);
        assertTrue(shown.contains("  （一）予以公开|11|0|0|0|11\n  三、乱码  "), shown);
        assertTrue(shown.endsWith("table\n  二、其他申请|5|1|0|0|6\n  （一）公开|9|0|0|0|9\n  （二）部分公开|3|0|0|0|3"), shown);
    }

    @Test
    void aNumberBrokenOverLinesIsPrintedOnce() {
        String broken = REQUESTS.replace("11        0         0         0         11", "11        0         0         0         11,")
                + line(70, "104") + "\n六、其他事项\n";
        assertTrue(Texts.shown(broken).endsWith("|11|0|0|0|11,104\n六、其他事项"), Texts.shown(broken));
    }

    /** A label as long as its column left the figure one space behind it, and the next part's title was read as its second line. */
    @Test
    void aFigureMayStandOneSpaceBehindALongLabel() {
        String part = "信息内容       上年 本年    处理\n许可           4    +1     7\n对外管理服务事项 5    -2     8\n";
        assertTrue(Texts.shown(REQUESTS.replace("三、", "二、") + "三、其他申请情况\n第五项\n" + part + "第六项\n" + part + "四、复议\n").contains("  第五项\n"
                + "  信息内容|上年|本年|处理\n  许可|4|+1|7\n  对外管理服务事项|5|-2|8\n  第六项\n"));
    }

    /** A short label under words of a group stood beyond these, as a title over another part does: the table ended, and the rows under it were lost. */
    @Test
    void aLabelBeyondTheWordsOfAGroupIsNoTitle() {
        String rows = line(1, "三、", 9, "（一）予以公开", 30, "11", 40, "0", 50, "0", 60, "0", 70, "11")
                + line(1, "结果", 8, "1.信访举报类申请", 30, "8", 70, "8") + line(11, "2.重复申请") + line(3, "（五）", 9, "3.出版物")
                + line(11, "4.其他", 30, "2", 70, "2");
        assertTrue(Texts.shown(REQUESTS + rows).contains("2.重复申请|||||\n"), Texts.shown(REQUESTS + rows));
        assertTrue(Texts.shown(REQUESTS + rows).endsWith("4.其他|2||||2"), Texts.shown(REQUESTS + rows));
    }

    /** Only words of a group stand in the line of the figures, whose label is above and below: its end was taken for a title over another part. */
    @Test
    void theEndOfALabelBeyondTheWordsOfAGroupIsNoTitle() {
        String rows = line(1, "三、", 9, "（一）予以公开", 30, "11", 40, "0", 50, "0", 60, "0", 70, "11") + line(1, "年度", 8, "1.本机关不掌握相关信")
                + line(1, "办理", 30, "5", 40, "0", 50, "0", 60, "0", 70, "5") + line(13, "息") + line(1, "结果", 4, "（四）")
                + line(8, "2.没有现成信息", 30, "3", 40, "0", 50, "0", 60, "0", 70, "3");
        String shown = Texts.shown(REQUESTS + rows);
        assertTrue(shown.contains("1.本机关不掌握相关信/息|5|0|0|0|5\n"), shown);
        assertTrue(shown.endsWith("2.没有现成信息|3|0|0|0|3"), shown);
    }

    /** The header's words stood over columns further right: two were read for one column, and all figures of a page without a header were lost. */
    @Test
    void aTightHeaderOfAsManyWordsAsColumnsStandsOverTheseInOrder() {
        String header = line(56, "申请人情况") + line(0, "（本列数据的勾稽", 52, "法人或其他组织") + line(3, "关系）", 30, "自然人 商业企 科研机 社会公", 72, "总计")
                + line(63, "其他") + line(35, "业", 39, "构", 42, "益组织");
        String rows = line(4, "一、本年新收", 33, "83", 40, "19", 48, "0", 56, "4", 64, "0", 72, "106") + line(4, "二、上年结转")
                + line(4, "（一）公开", 33, "31", 41, "7", 72, "38") + line(4, "（二）部分公开", 33, "14", 56, "2", 72, "16");
        String body = "  一、本年新收|83|19|0|4|0|106\n  二、上年结转||||||\n  （一）公开|31|7||||38\n  （二）部分公开|14|||2||16";
        assertEquals("三、申请情况\ntable\n  申请人情况\n  法人或其他组织\ntable\n"
                + "  （本列数据的勾稽/关系）|自然人|商业企/业|科研机/构|社会公/益组织|其他|总计\n" + body, Texts.shown("三、申请情况\n" + header + rows));
        // With a word lost nobody can tell which column is without one, and without a full row how many columns there are: words stand over none.
        String lost = Texts.shown("三、申请情况\n" + header.replace("科研机 社会公", "社会公    ").replace("构", " ") + rows);
        assertTrue(lost.endsWith("\ntable\n" + body), lost);
        String unsure = Texts.shown("三、申请情况\n" + header + rows.replace("0", " "));
        assertTrue(unsure.contains("\ntable\n  一、本年新收|"), unsure);
    }

    /** One row and a label without figures end the page: the label was taken for a heading, and its row was lost. */
    @Test
    void aLabelWithoutFiguresUnderTheOnlyRowOfAPageIsARow() {
        String header = "三、申请情况\n" + line(0, "（本列数据的关系）", 29, "自然人", 40, "企业", 50, "学校", 60, "其他", 70, "总计")
                + line(2, "一、本年新收申请", 30, "2", 40, "0", 50, "0", 60, "0", 70, "2");
        String rows = line(17, "（一）予以公开", 42, "1", 52, "0", 62, "0", 72, "0", 82, "1") + line(17, "（二）部分公开", 42, "1", 52, "0", 62, "0", 72, "0", 82, "1");
        String shown = Texts.shown(header + line(2, "二、上年结转申请数量") + '\f' + rows);
        assertTrue(shown.contains("\n  二、上年结转申请数量|||||"), shown);
        // A heading stands at the margin, or a header below it.
        String atMargin = Texts.shown(header + "四、复议情况\n\f" + rows);
        assertTrue(atMargin.contains("\n四、复议情况\ntable\n"), atMargin);
        String headed = Texts.shown(REQUESTS + line(4, "四、复议情况") + '\f' + line(4, "结果", 20, "纠正", 30, "其他", 40, "总计")
                + line(4, "复议", 20, "1", 30, "0", 40, "1") + line(4, "诉讼", 20, "2", 30, "0", 40, "2"));
        assertTrue(headed.contains("\n四、复议情况\ntable\n"), headed);
    }

    /** A gap that is always the same lays out no columns: a figure was read as a part of the label. */
    @Test
    void spacesThatAreAlwaysAsManyPartCells() {
        assertEquals("table\n  名称|甲|乙\n  规章|1|2\n  行政规范性文件|14||\n  处罚决定|7|8".replace("14||", "14|5"),
                Texts.shown("名称    甲    乙\n规章    1    2\n行政规范性文件    14    5\n处罚决定    7    8\n"));
    }

    /** One full-width space between all cells: figures were put together by where they chanced to stand. */
    @Test
    void soDoesAFullWidthSpace() {
        assertEquals("table\n  名称|甲|乙|丙\n  规章|10|2|3\n  行政规范性文件|14|5|123\n  处罚决定|7|8|0",
                Texts.shown("名称　甲　乙　丙\n规章　10　2　3\n行政规范性文件　14　5　123\n　处罚决定　7　8　0\n"));
    }

    @Test
    void eachFigureKnowsItsLineAndColumn() {
        Table table = Texts.table(REQUESTS);
        Cell last = table.rows().get(3).cells().get(5);
        assertEquals("5:71", Texts.at(last.prints().get(0).place()));
        assertEquals("5:10", Texts.at(table.rows().get(3).cells().get(0).prints().get(0).place()));
    }

    @Test
    void inTextBrowsersChineseCharactersTakeTwoColumns() {
        assertEquals("table\n  名称|甲|乙|丙\n  规章|1|2|3\n  行政规范性文件|4|5|6\n  处罚决定|7|8|9",
                Texts.shown("名称            甲    乙    丙\n规章            1     2     3\n行政规范性文件  4     5     6\n处罚决定        7     8     9\n"));
    }

    @Test
    void fullWidthSpacesPartColumnsToo() {
        assertEquals("table\n  名称|甲|乙|丙\n  规章|1|2|3\n  决定|4|5|6\n  处罚|7|8|9",
                Texts.shown("名称　　甲　乙　丙\n规章　　1　2　3\n决定　　4　5　6\n处罚　　7　8　9\n"));
    }

    @Test
    void figuresBesideTheMiddleOfALabelBelongToAllOfIt() {
        String table = REQUESTS
                + line(4, "5.要求确认或者重新出") + line(30, "3", 40, "0", 50, "0", 60, "0", 70, "3") + line(6, "具信息")
                + line(9, "（七）总计", 30, "5", 40, "0", 50, "0", 60, "0", 70, "5");
        String shown = Texts.shown(table);
        assertEquals("  5.要求确认或者重新出/具信息|3|0|0|0|3", shown.lines().filter(line -> line.contains("5.")).findFirst().orElseThrow());
    }

    @Test
    void aRowWithAsManyCellsAsItsHeaderNeedsNoStraightColumns() {
        String text = """
                   第一项
               信息内容    本年制发    本年废止   有效
                规章       3        0        5
              规范性文件         12     1      40
                   第五项
               信息内容             决定
               许可           186500 元
               处罚             无
            """ + REQUESTS;
        assertEquals("table\n  第一项\n  信息内容|本年制发|本年废止|有效\n  规章|3|0|5\n  规范性文件|12|1|40\n"
                + "  第五项\n  信息内容|决定\n  许可|186500 元\n  处罚|无",
                Texts.shown(text).split("\n三、")[0]);
    }

    @Test
    void runningTextBetweenTablesStaysText() {
        String text = "  全年主动公开 86 条，其中网站 40 条、微信 30 条、微博 16 条，其余通过公开栏发布，比上年增\n加 3 条。\n" + REQUESTS;
        assertEquals("全年主动公开 86 条，其中网站 40 条、微信 30 条、微博 16 条，其余通过公开栏发布，比上年增/加 3 条。",
                Texts.shown(text).lines().findFirst().orElseThrow());
    }

    @Test
    void aFormFeedBreaksTheTableNotTheFile() {
        String text = REQUESTS + "\f" + line(4, "（二）部分公开", 30, "1", 40, "0", 50, "0", 60, "0", 70, "1")
                + line(4, "（三）不予公开", 30, "0", 40, "0", 50, "0", 60, "0", 70, "0");
        assertEquals("  （三）不予公开|0|0|0|0|0", Texts.shown(text).lines().reduce((a, b) -> b).orElseThrow());
    }

    @Test
    void theSameSpacesOnAnotherPageNeedNotBeTheSameColumn() {
        String text = REQUESTS + "\f" + line(4, "（二）部分公开", 31, "1", 41, "0", 52, "2", 61, "3")
                + line(4, "（三）不予公开", 31, "4", 41, "0", 52, "0", 61, "4");
        assertTrue(Texts.shown(text).endsWith("\ntable\n  （二）部分公开|1|0|2|3\n  （三）不予公开|4|0|0|4"), Texts.shown(text));
    }

    @Test
    void rowsWhoseEmptyCellsLeaveDifferentColumnsAreOneTable() {
        String text = REQUESTS + "\f"
                + line(6, "4.保护第三方合法权益", 30, "6", 40, "3", 70, "9")
                + line(6, "5.属于三类内部事务信息")
                + line(6, "6.属于四类过程性信息", 40, "4", 60, "2", 70, "6")
                + line(6, "7.属于行政执法案卷", 30, "5", 50, "2", 70, "7");
        assertTrue(Texts.shown(text).endsWith("table\n  4.保护第三方合法权益|6|3|||9\n  5.属于三类内部事务信息|||||\n"
                + "  6.属于四类过程性信息||4||2|6\n  7.属于行政执法案卷|5||2||7"), Texts.shown(text));
    }

    @Test
    void aRowWithoutFiguresIsNoHeading() {
        String text = REQUESTS + line(9, "（二）部分公开", 30, "1", 40, "0", 50, "0", 60, "0", 70, "1")
                + line(9, "（七）总计", 29, "12", 40, "0", 50, "0", 60, "0", 69, "12") + line(6, "四、结转下年度继续办理")
                + "\n四、行政复议、行政诉讼情况\n";
        assertTrue(Texts.shown(text).endsWith("  （七）总计|12|0|0|0|12\n  四、结转下年度继续办理|||||\n四、行政复议、行政诉讼情况"), Texts.shown(text));
    }

    @Test
    void figuresWithOneSpaceBetweenThemMakeARow() {
        String text = "三、申请情况\n" + line(0, "（本列数据的勾稽关系）", 24, "自然人", 28, "企业", 31, "学校", 34, "其他", 37, "总计")
                + line(0, "一、本年新收政府信息公开申请数量", 24, "1111", 29, "85", 32, "54", 35, "640", 39, "1890")
                + line(4, "二、上年结转申请数量", 27, "2", 30, "0", 33, "0", 36, "1", 41, "3")
                + line(9, "（一）予以公开", 27, "2", 30, "0", 33, "0", 36, "1", 41, "3");
        assertTrue(Texts.shown(text).contains("  一、本年新收政府信息公开申请数量|1111|85|54|640|1890\n"), Texts.shown(text));
    }

    /** The thousands of two totals stood under each other and made a column, which took the place of one that the report leaves out. */
    @Test
    void aSpaceThatSetsThousandsApartPartsNoColumns() {
        String text = "三、申请情况\n" + line(0, "（本列数据的勾稽关系）", 24, "自然人", 34, "企业", 44, "其他", 54, "总计")
                + line(0, "一、本年新收政府信息公开申请数量", 24, "729", 34, "420", 45, "1", 53, "1 150")
                + line(4, "二、上年结转申请数量", 25, "44", 35, "22", 45, "3", 55, "69")
                + line(9, "（一）予以公开", 24, "715", 34, "424", 45, "2", 53, "1 141");
        assertTrue(Texts.shown(text).contains("  一、本年新收政府信息公开申请数量|729|420|1|1 150\n"), Texts.shown(text));
    }

    /** All figures stood one space apart, and three of them were taken for thousands of those before them. */
    @Test
    void aSpaceThatPartsFiguresSetsNoThousandsApartInItsLine() {
        String row = " 236 41 57 38 372 92 13 24 29 158 71 6 18 33 128\n";
        assertTrue(Texts.shown(REQUESTS + "四、行政复议情况\n" + row).contains("  236|41|57|38|372|92|13|24|29|158|71|6|18|33|128"),
                Texts.shown(REQUESTS + "四、行政复议情况\n" + row));
    }

    @Test
    void aFigureOneSpaceBeforeThreeDigitsIsItsOwnWhereOthersStandUnderIt() {
        String text = "三、申请情况\n" + line(0, "（本列数据的勾稽关系）", 40, "自然人", 50, "企业", 56, "总计")
                + line(0, "一、本年新收政府信息公开申请数量", 41, "29", 50, "121", 54, "150")
                + line(4, "二、上年结转申请数量", 41, "44", 51, "25", 55, "69")
                + line(9, "（一）予以公开", 41, "15", 50, "126", 54, "141");
        assertTrue(Texts.shown(text).contains("  一、本年新收政府信息公开申请数量|29|121|150\n"), Texts.shown(text));
    }

    /** Its word, close behind that of the column before, was taken for a part of it, and a remark's dash for the total that is not printed. */
    @Test
    void aWordBetweenTwoColumnsWithWordsOfTheirOwnIsThatOfAnEmptyOne() {
        String text = "三、申请情况\n" + line(87, "备注") + line(40, "自然人", 81, "总计") + line(50, "企业", 63, "机构", 75, "其他")
                + line(0, "一、本年新收申请", 41, "29", 51, "12", 64, "10", 76, "43", 88, "/")
                + line(0, "二、上年结转申请", 41, "44", 51, "25", 64, "11", 76, "3", 88, "/")
                + line(9, "（一）予以公开", 41, "15", 51, "12", 64, "12", 76, "28", 88, "/");
        assertTrue(Texts.shown(text).contains("  一、本年新收申请|29|12|10|43||/\n"), Texts.shown(text));
    }

    @Test
    void linesOfALabelInTheMiddleOfATableAreOneLabel() throws IOException {
        String shown = Texts.shown(Texts.read(Files.readAllBytes(Path.of("corpus/county-blank-for-zero/pdftotext.txt"))));
        assertTrue(shown.contains("\n  （四）无/法提供|2.没有现成信息需要另行制作|||||\n"), shown);
        assertTrue(shown.contains("\n  1.申请人无正当理由逾期不补/正、行政机关不再处理其政府/信息公开申请|||||\n"), shown);
    }

    @Test
    void aHeaderWhoseWordsHaveNoRoomAndAreFewerThanColumnsStandsOverNone() {
        String text = "三、申请情况\n" + line(0, "（本列数据的关系，第一项加第二项之和）", 21, "自然人 企业 其他", 37, "总计")
                + line(4, "一、本年新收申请", 27, "2", 32, "0", 38, "0", 43, "0", 48, "2")
                + line(4, "二、上年结转申请数量", 27, "0", 32, "0", 38, "0", 43, "1", 48, "1")
                + line(9, "（一）予以公开", 26, "11", 43, "3", 47, "14");
        assertTrue(Texts.shown(text).contains("\ntable\n  一、本年新收申请|"), Texts.shown(text));
    }

    /** The numbers were taken for the first column of figures, and the labels behind them for words over the first applicant's. */
    @Test
    void numbersThatCountTheRowsAreAColumnBeforeTheLabels() {
        String text = "三、申请情况\n" + line(0, "序号", 4, "（本列数据的勾稽关系为：第一项加第二项）", 36, "自然人", 42, "企业", 50, "总计")
                + line(0, "1", 4, "一、本年新收申请", 36, "12", 42, "0", 50, "12")
                + line(0, "2", 4, "二、上年结转申请数量", 36, "0", 42, "1", 50, "1")
                + line(0, "3", 9, "（一）予以公开", 36, "5", 42, "0", 50, "5")
                + line(0, "4", 9, "（二）部分公开（只计这一情形）", 36, "4", 42, "0", 50, "4")
                + line(0, "5", 4, "四、结转下年度", 36, "3", 42, "1", 50, "4");
        String shown = Texts.shown(text);
        assertTrue(shown.contains("\n  1|一、本年新收申请|12|0|12\n  2|二、上年结转申请数量|0|1|1\n  3|（一）予以公开|5|0|5\n"
                + "  4|（二）部分公开（只计这一情形）|4|0|4\n  5|四、结转下年度|3|1|4"), shown);
    }

    /** Programs count quotation marks as one column or as two: the figures of such a row stood beside all others, as a table of its own. */
    @Test
    void quotationMarksAreAsWideAsTheFiguresBehindThemSay() {
        String rows = "名称            甲    乙    丙\n一、规章        1     2     3\n二、规范文件    4     5     6\n";
        String expected = "table\n  名称|甲|乙|丙\n  一、规章|1|2|3\n  二、规范文件|4|5|6\n  三、“三安全”|7|8|9\n  四、处罚|1|2|3";
        assertEquals(expected, Texts.shown(rows + "三、“三安全”    7     8     9\n四、处罚        1     2     3\n"));
        assertEquals(expected, Texts.shown(rows + "三、“三安全”  7     8     9\n四、处罚        1     2     3\n"));
    }

    /** Only an indented title was heard, so that labels and figures of two rows ran together where the titles begin the line. */
    @Test
    void aTitleThatBeginsItsLineLikeTheFirstBeginsAnotherPart() {
        String text = """
            第一项
            信息内容        本年制发  本年废止  有效
            规章            0         0         0
            行政规范性文件  7         8         11
            第五项
            信息内容        决定
            许可            6
            """ + REQUESTS;
        assertEquals("table\n  第一项\n  信息内容|本年制发|本年废止|有效\n  规章|0|0|0\n  行政规范性文件|7|8|11\n  第五项\n  信息内容|决定\n  许可|6",
                Texts.shown(text).split("\n三、")[0]);
    }

    /** The header stood over the middle of the two numbers, over none of them, and ran into the row: its first number was part of the header. */
    @Test
    void aHeaderBetweenTwoFiguresIsNoLineOfTheirRow() {
        String text = """
                        第五项
                信息内容           本年处理决定数量
                行政许可       124              86
            """ + REQUESTS;
        assertTrue(Texts.shown(text).contains("本年处理决定数量|\n  行政许可|124|86"), Texts.shown(text));
    }

    /** Its word, nearer to the others than these are to each other, was taken for more of the first column's, and the figure for its own. */
    @Test
    void aColumnWithoutFiguresHasItsWordInALineThatNamesAllOthers() {
        String text = line(0, "信息内容", 16, "上一年项目数量", 34, "本年增/减", 50, "处理决定数量")
                + line(0, "行政处罚", 20, "2215", 53, "4876") + line(0, "行政强制", 20, "183", 53, "729") + REQUESTS;
        assertTrue(Texts.shown(text).contains("信息内容|上一年项目数量|本年增/减|处理决定数量\n  行政处罚|2215||4876\n  行政强制|183||729"), Texts.shown(text));
    }

    /** The row alone on the next page showed no columns, and its figures were in no table; nor was its header. */
    @Test
    void aRowThatAPageBreakPartsFromItsTableIsARowUnderItsHeader() {
        String text = REQUESTS + line(20, "第二十条第（八）项") + line(4, "信息内容", 20, "上一年项目数量", 44, "本年增/减")
                + "\n\n" + line(30, "—1—") + '\f' + line(4, "行政事业性收费", 24, "2", 51, "0")
                + line(20, "第二十条第（九）项") + line(4, "信息内容", 20, "采购项目数量", 44, "采购总金额") + line(4, "政府集中采购", 24, "1", 49, "653.1");
        assertTrue(Texts.shown(text).contains("table\n  第二十条第（八）项\n  信息内容|上一年项目数量|本年增/减\n  行政事业性收费|2|0\n"), Texts.shown(text));
        assertTrue(Texts.shown(text).contains("—1—\n"), Texts.shown(text));
    }

    /** So was a row whose header stands over the rows that the page before has, here below a running head. */
    @Test
    void aRowAloneAtTheTopOfAPageIsARow() {
        String text = REQUESTS + '\f' + line(20, "某镇报告") + line(4, "行政强制", 24, "266", 51, "2123") + line(20, "第二十条第（八）项");
        assertTrue(Texts.shown(text).contains("某镇报告\ntable\n  行政强制|266|2123\n"), Texts.shown(text));
    }

    /** The number of the page was three figures of the table, or the one that a header without a row waited for. */
    @Test
    void theNumberOfThePageIsNoRow() {
        String text = line(4, "信息内容", 20, "上一年数量", 40, "本年增/减") + line(4, "行政许可", 24, "20", 42, "-1")
                + "\n" + line(23, "— 1 —") + '\f' + line(4, "行政处罚", 24, "5", 42, "3") + REQUESTS;
        String shown = Texts.shown(text);
        assertTrue(shown.contains("行政许可|20|-1\n— 1 —\n") && shown.contains("行政处罚|5|3"), shown);
    }

    /** The figures alone on the next page had no header, and the words alone on this one no figures. */
    @Test
    void aHeaderAtTheFootOfAPageStandsOverTheFiguresOfTheNext() {
        String text = REQUESTS + "四、复议诉讼情况\n" + line(4, "结果维持", 14, "结果纠正", 24, "其他结果", 34, "尚未审结", 44, "总计")
                + "\n" + line(25, "7") + '\f' + line(4, "1", 12, "2", 20, "3", 30, "0", 40, "6") + "五、存在的主要问题及改进情况\n";
        assertTrue(Texts.shown(text).contains("结果维持|结果纠正|其他结果|尚未审结|总计\n  1|2|3|0|6\n7\n"), Texts.shown(text));
    }
}
