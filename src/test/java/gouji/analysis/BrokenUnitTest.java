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
}
