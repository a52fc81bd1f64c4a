package gouji.read.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("One row of figures under its header, in text laid out by spaces")
class HeadedRowTest {

    private static final String REQUESTS = """
            三、申请情况
            （本列数据的关系）                    自然人        企业        学校        其他        总计
                一、本年新收申请                  2         0         0         0         2
                二、上年结转申请数量                0         0         0         1         1
                     （一）予以公开              11        0         0         0         11
            """;
    private static final String READ = """
            table
              行政复议|行政诉讼
              未经复议直接起诉|复议后起诉
              结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计|结果维持|结果纠正|其他结果|尚未审结|总计
              9|8|17|15|49|7|22|13|18|60|11|4|18|10|43
            """;

    private static String shown(String disputes) {
        return Texts.shown(REQUESTS + "四、复议诉讼情况\n" + disputes + "五、存在的主要问题\n");
    }

    /** The first columns' words stand in the line of the others' groups, all as near as one space: the table was not found. */
    @Test
    void wordsOfColumnsMayStandBesideWordsOverSeveral() {
        String text = shown("""
                行政复议                   行政诉讼
                结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉               复议后起诉
                                       结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
                9    8    17   15   49 7    22   13   18   60 11   4    18   10   43
                """);
        assertTrue(text.contains(READ), text);
    }

    /** One of the figures, too wide for its column, stood in the lines above and below the row: no header was found over one figure less. */
    @Test
    void aFigureBrokenOverTheLinesAboveAndBelowItsRowIsOneOfThem() {
        String disputes = """
                行政复议                   行政诉讼
                结果维持 结果纠正 其他结果 尚未审结 总计 未经复议直接起诉               复议后起诉
                                       结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
                                                            %s
                9    8    17   15   49 7    22   13   18        11   4    18   10   43
                                                            %s
                """;
        String text = shown(disputes.formatted("１，１", "０７"));
        assertTrue(text.contains(READ.replace("|60|", "|１，１０７|")), text);
        text = shown(disputes.formatted("12", "34"));
        assertTrue(text.contains(READ.replace("|60|", "|12/34|")), text);
    }

    /** Such a line, longer than a cell's is, was running text. */
    @Test
    void theWordsOfManyColumnsAreNoRunningText() {
        String text = shown("""
                行政复议                           行政诉讼
                                               未经复议直接起诉                       复议后起诉
                结果维持 结果纠正 其他结果 尚未审结 总计
                                               结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
                9      8     17    15     49   7      22   13   18       60   11        4        18        10       43
                """);
        assertTrue(text.contains(READ), text);
    }

    @Test
    void wordsOverTwoLinesAndFiguresMayStandOneSpaceApart() {
        String text = shown("""
                行政复议          行政诉讼
                结果 结果 其他 尚未 总 未经复议直接起诉      复议后起诉
                维持 纠正 结果 审结 计 结果 结果 其他 尚未 总 结果 结果 其他 尚未 总
                              维持 纠正 结果 审结 计 维持 纠正 结果 审结 计
                9 8 17 15 49 7 22 13 18 60 11 4 18 10 43
                """);
        assertTrue(text.contains(READ.replace("结果维持", "结果/维持").replace("结果纠正", "结果/纠正").replace("其他结果", "其他/结果")
                .replace("尚未审结", "尚未/审结").replace("总计", "总/计")), text);
    }

    /** The line of the groups is two lines here. Its second, over one column and at the end of another, was read as that one column's. */
    @Test
    void halfLinesOfGroupsAreOneLine() {
        String text = shown("""
                         行政复议                              行政诉讼
                                             未经复议直接起诉
                结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正                       复议后起诉
                                                 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计
                  9    8   17   15 49 7      22   13   18 60 11      4    18  10 43
                """);
        assertTrue(text.contains(READ), text);
    }

    /** Words that drifted so far that they are not as many as the figures say nothing of these. */
    @Test
    void asManyWordsAsFiguresAreNeeded() {
        String text = shown("""
                行政复议              行政诉讼
                结果维 结果纠 其他结 尚未审 总 未经复议直接起诉          复议后起诉
                持 正 果 结 计 结果维         结果纠 其他结 尚未审 总 结果维 结果纠 其他结 尚未审 总
                                  持 正 果 结 计 持 正 果 结 计
                9 8 17 15 49 7 22 13 18 60 11 4 18 10 43
                """);
        assertFalse(text.contains("9|8|17|15|49"), text);
    }
}
