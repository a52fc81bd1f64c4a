package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In a text with one cell a line the header of the fees is one word between two rows: it is a header all the same, and says the unit. */
class AmountInLinesTest {

    @Test
    void theHeaderSaysTheUnit() throws Exception {
        PrintedReport report = PrintedReport.of(("二、主动公开政府信息情况 第二十条第（六）项 信息内容 本年处理决定数量 行政处罚 97 行政强制 12"
                + " 第二十条第（八）项 信息内容 本年收费金额（单位：万元） 行政事业性收费 53.7 三、收到和处理政府信息公开申请情况").replace(' ', '\n'));
        assertEquals("53.7", report.row("proactive.fees", "amount"));
        assertEquals("12", report.row("proactive.compulsory_measures", "decisions"));
        assertEquals(List.of(), report.findings("amount.unit"));
    }
}
