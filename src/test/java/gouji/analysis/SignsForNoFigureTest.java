package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Rows in which no cell prints digits. */
class SignsForNoFigureTest {

    private static PrintedReport report(String regulations, String fees) throws Exception {
        return PrintedReport.of("""
                二、主动公开政府信息情况

                第二十条第（一）项
                信息内容|本年制发件数|本年废止件数|现行有效件数
                规章|%s
                行政规范性文件|1|0|19
                第二十条第（八）项
                信息内容|本年收费金额（单位：万元）
                行政事业性收费|%s
                """.formatted(regulations, fees));
    }

    private static String regulations(PrintedReport report) {
        return report.row("proactive.regulations", "issued", "repealed", "in_force");
    }

    /** A word for none in every cell: the row was said to print no figure. */
    @Test
    void zeroInWordsIsZero() throws Exception {
        PrintedReport report = report("零|零|零", "零");
        assertEquals("0 0 0", regulations(report));
        assertEquals("0", report.row("proactive.fees", "amount"));
    }

    /** Strokes that stand for nothing known: the fields were absent, and the row short of its figures. */
    @Test
    void aBackslashIsPrintThatNobodyCanRead() throws Exception {
        PrintedReport report = report("\\|\\|\\", "0.5");
        assertEquals("-doubtful -doubtful -doubtful", regulations(report));
        assertEquals(0, report.findings("row.short").size());
    }

    /** The only figure of its row was taken for words. */
    @Test
    void aboutSoMuchIsNoExactFigure() throws Exception {
        PrintedReport report = report("0|0|0", "约25万元");
        assertEquals(1, report.findings("cell.unreadable").size());
        assertEquals(0, report.findings("row.short").size());
    }
}
