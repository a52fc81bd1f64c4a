package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Tables beside each other in columns laid out by spaces")
class TablesBesideInTextTest {

    private static final String ABOVE = "二、主动公开情况\n"
            + "       信息内容                 本年制发件数                 本年废止件数               现行有效件数\n"
            + "         规章                    1                      0                    12\n"
            + "     行政规范性文件                   6                      2                    31\n";

    private static final String DISPUTES = "四、复议、诉讼情况\n"
            + "              行政复议                                                             行政诉讼\n"
            + "结果维持   结果纠正   其他结果     尚未审结     总计                  未经复议直接起诉                                         复议后起诉\n";

    private static final String WORDS = "  5      1       0       2       8      结果维持   结果纠正        其他结果   尚未审结     总计    结果维持         结果纠正       其他结果   尚未审结    总计\n";

    private static final String FIGURES = "                                           3    0           1          1   5          2        1          0         0   3\n";

    /** Two of three tables began in one line: the last one took the place of the others, whose figures were in no table nor text. */
    @Test
    void allTablesThatBeginInOneLineAreRead() {
        String shown = Texts.shown(ABOVE + "        第二十条第（五）项                     第二十条第（六）项                     第二十条第（八）项\n"
                + "   信息内容        本年处理决定数量          信息内容        本年处理决定数量          信息内容      本年收费金额（单位：万元）\n"
                + "   行政许可           842            行政处罚           117           行政事业性收费          25.48\n"
                + "                                 行政强制            9\n三、申请情况\n");
        assertTrue(shown.endsWith("table\n  第二十条第（五）项\n  信息内容|本年处理决定数量\n  行政许可|842\n"
                + "table\n  第二十条第（六）项\n  信息内容|本年处理决定数量\n  行政处罚|117\n  行政强制|9\n"
                + "table\n  第二十条第（八）项\n  信息内容|本年收费金额（单位：万元）\n  行政事业性收费|25.48\n三、申请情况"), shown);
    }

    /** The right table's words stood far off the figures under them, for the left one's figures stand before them in their line. */
    @Test
    void wordsDriftedOffARowOfAsManyFiguresStandOverItInOrder() {
        assertEquals("table\n  行政复议\n  结果维持|结果纠正|其他结果|尚未审结|总计\n  5|1|0|2|8\n"
                + "table\n  行政诉讼\n  未经复议直接起诉|复议后起诉\n  结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计\n"
                + "  3|0|1|1|5|2|1|0|0|3\n五、其他", disputes(DISPUTES + WORDS + FIGURES));
    }

    /** Rows of double height have blank lines between them, which a header goes over. */
    @Test
    void blankLinesBetweenHeaderAndFiguresPartThemNot() {
        assertEquals(disputes(DISPUTES + WORDS + FIGURES), disputes(DISPUTES + "\n" + WORDS + "\n" + FIGURES));
    }

    /** With one figure less than words, nothing tells which of them stands over none. */
    @Test
    void fewerFiguresThanWordsStandWhereTheyStand() {
        String shown = disputes(DISPUTES + WORDS + FIGURES.replace("0   3", "    3"));
        assertTrue(!shown.contains("结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计"), shown);
    }

    private static String disputes(String text) {
        String shown = Texts.shown(ABOVE + text + "五、其他\n");
        return shown.substring(shown.indexOf("table", shown.indexOf("四、")));
    }
}
