package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A dash alone in a cell prints zero, but where the row has more cells than columns it may be the sign of the digits behind it. */
class DashBeforeDigitsTest {

    private static String penalties(String figures) throws Exception {
        PrintedReport report = PrintedReport.of("""
                二、主动公开政府信息情况

                第二十条第（一）项
                信息内容|本年新制作数量|本年新公开数量|对外公开总数量
                规章|0|0|0
                规范性文件|0|0|0
                第二十条第（六）项
                信息内容|上一年项目数量|本年增/减|处理决定数量
                行政处罚|%s
                行政强制|5|-2|252
                第二十条第（八）项
                信息内容|上一年项目数量|本年增/减
                行政事业性收费|0|-1
                """.formatted(figures));
        return report.row("proactive.penalties", "items_last_year", "items_change", "decisions");
    }

    /** Print with a space behind each character: -2 fell apart, and 20 was made of the digits behind it without a word. */
    @Test
    void whereDigitsBehindItCouldGoTogetherAsWellNobodyKnows() throws Exception {
        assertEquals("0 -2-doubtful 0-doubtful", penalties("0|-|2|0"));
        assertEquals("0 -2-doubtful 0-doubtful", penalties("0|—|2|0"));
    }

    @Test
    void whereTheRowFitsItIsZero() throws Exception {
        assertEquals("0 0 20", penalties("0|-|20"));
        assertEquals("0 0 20", penalties("-|-|20"));
    }
}
