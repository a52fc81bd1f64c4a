package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Columns are named by their words first: likeness of two names of the form is no reason to take one for the other. */
class ColumnOrderTest {

    @Test
    void issuedAndRepealedChangePlaces() throws Exception {
        PrintedReport report = PrintedReport.of("""
                二、主动公开政府信息情况

                第二十条第（一）项|||
                信息内容|本年废止件数|本年制发件数|现行有效件数
                规章|2|3|4
                行政规范性文件|5|6|7
                """);
        assertEquals("3 2 4", report.row("proactive.regulations", "issued", "repealed", "in_force"));
        assertEquals("6 5 7", report.row("proactive.normative_documents", "issued", "repealed", "in_force"));
    }

    @Test
    void columnsFromLastToFirst() throws Exception {
        PrintedReport report = PrintedReport.of("""
                二、主动公开政府信息情况

                第二十条第（一）项|||
                信息内容|现行有效件数|本年废止件数|本年制发件数
                规章|4|2|3
                行政规范性文件|7|5|6
                """);
        assertEquals("3 2 4", report.row("proactive.regulations", "issued", "repealed", "in_force"));
        assertEquals("6 5 7", report.row("proactive.normative_documents", "issued", "repealed", "in_force"));
    }
}
