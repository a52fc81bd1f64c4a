package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The unit of the amount charged, by what stands in its cell and over it; the field's own is ten thousand yuan. */
class AmountUnitTest {

    private static String amount(String unit, String cell) throws Exception {
        return PrintedReport.of("二、主动公开政府信息情况\n\n第二十条第（八）项\n信息内容|本年收费金额（单位：" + unit + "）\n行政事业性收费|" + cell + "\n")
                .row("proactive.fees", "amount");
    }

    /** 373.91万 under ten thousand yuan was multiplied twice: 3739100. */
    @Test
    void aMultipleInWordsIsOneOfYuanWhateverTheHeaderSays() throws Exception {
        assertEquals("373.91", amount("万元", "373.91万"));
        assertEquals("373.91", amount("元", "373.91 万"));
        assertEquals("20000", amount("万元", "2亿"));
    }

    /** The thousand was left out of account: 0.3739. */
    @Test
    void thousandsOfYuanAreAUnit() throws Exception {
        assertEquals("373.91", amount("千元", "3739.1"));
        assertEquals("373.91", amount("万元", "3739.1千元"));
    }

    /** The first of the two was taken. */
    @Test
    void aHeaderThatLeavesTheChoiceOfUnitSaysNone() throws Exception {
        assertEquals("0.037391-doubtful", amount("元/万元", "373.91"));
        assertEquals("373.91", amount("元/万元", "373.91万元"));
    }

    /** The currency was taken for its smallest unit. */
    @Test
    void theCurrencyIsNoUnit() throws Exception {
        assertEquals("373.91", amount("人民币万元", "373.91"));
        assertEquals("373.91-doubtful", amount("万元", "￥373.91"));
        assertEquals("373.91", amount("元", "￥3739100元"));
        assertEquals("373.91-doubtful", amount("人民币", "373.91"));
    }

    private static String charged(String above, String title, String header) throws Exception {
        return PrintedReport.of("二、主动公开政府信息情况\n\n" + above + "信息内容|本年处理决定数量\n行政处罚|35\n" + title + "信息内容|" + header + "\n行政事业性收费|3739100\n")
                .row("proactive.fees", "amount");
    }

    /** Where the header says no unit, the title over it or a line over the table does: the amount was doubtful. */
    @Test
    void theUnitMayStandAboveTheTable() throws Exception {
        assertEquals("373.91", charged("", "第二十条第（八）项（单位：元）|\n", "本年收费金额"));
        assertEquals("373.91", charged("", "第二十条第（八）项|\n|单位：元\n", "本年收费金额"));
        assertEquals("373.91", charged("单位：件、元\n\n", "第二十条第（八）项|\n", "本年收费金额"));
    }

    @Test
    void theHeaderSaysItBeforeWhatStandsAboveTheTable() throws Exception {
        assertEquals("3739100", charged("单位：元\n\n", "第二十条第（八）项|\n", "本年收费金额（万元）"));
    }

    @Test
    void whatIsPartOfAWordAboveTheTableIsNoUnit() throws Exception {
        assertEquals("3739100-doubtful", charged("多元公开情况\n\n", "第二十条第（八）项|\n", "本年收费金额"));
        assertEquals("373.91-doubtful", charged("单位：元、万元\n\n", "第二十条第（八）项|\n", "本年收费金额"));
        assertEquals("3739100-doubtful", charged("（单位：万\n\n元）\n\n", "第二十条第（八）项|\n", "本年收费金额"));
        assertEquals("3739100-doubtful", charged("单位：件\n\n", "第二十条第（八）项|\n", "本年收费金额"));
    }
}
