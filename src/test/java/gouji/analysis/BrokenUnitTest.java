package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A byte of 万 was lost, and 4821.36 万元 were read as so many 元: 0.482136, and nothing said so. */
class BrokenUnitTest {

    private static PrintedReport report(String unit) throws Exception {
        return PrintedReport.of("""
                二、主动公开政府信息情况

                信息内容\t本年处理决定数量
                行政处罚\t97
                行政强制\t12
                信息内容\t本年收费金额（单位：%s）
                行政事业性收费\t4821.36
                """.formatted(unit));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFFFDc\uFFFD元", "\uFFFD元", "□元", "\uE001元"})
    void aUnitBehindAnIllegibleCharacterMayBeAnotherOne(String unit) throws Exception {
        PrintedReport report = report(unit);
        assertEquals("4821.36-doubtful", report.row("proactive.fees", "amount"));
        assertFalse(report.findings("amount.unit").isEmpty());
    }

    @Test
    void aLegibleOneIsTaken() throws Exception {
        assertEquals("4821.36", report("万元").row("proactive.fees", "amount"));
        assertEquals("0.482136", report("元").row("proactive.fees", "amount"));
        assertEquals(List.of(), report("元").findings("amount.unit"));
    }

    private static String charged(String headerRows) throws Exception {
        return PrintedReport.of("二、主动公开政府信息情况\n\n" + headerRows + "行政事业性收费|4821.36\n").row("proactive.fees", "amount");
    }

    /** （单位：万元） was broken over two rows above the header, and its second half was taken for 元. */
    @Test
    void theSecondHalfOfAUnitIsNone() throws Exception {
        assertEquals("4821.36-doubtful", charged("第二十条第（八）项|（单位：万\n|元）\n信息内容|本年收费金额\n"));
        assertEquals("4821.36-doubtful", charged("第二十条第（八）项 单位：万|\n|元\n信息内容|本年收费金额\n"));
        assertEquals("4821.36-doubtful", charged("第二十条第（八）项|\n信息内容|本年收费金额\n|元）\n"));
    }

    @Test
    void theHalvesInRowsUnderEachOtherAreOne() throws Exception {
        assertEquals("4821.36", charged("第二十条第（八）项|\n信息内容|本年收费金额（单位：万\n|元）\n"));
        assertEquals("0.482136", charged("第二十条第（八）项|\n信息内容|本年收费金额（单位：\n|元）\n"));
    }
}
