package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A row whose label is lost is told by what else it prints: "" told nobody which. The number of the page it stands on is no row. */
class NamelessRowTest {

    private static List<String> nameless(String row) throws Exception {
        PrintedReport report = PrintedReport.of("二、主动公开政府信息情况\n\n第二十条第（一）项|||\n信息内容|本年制发件数|本年废止件数|现行有效件数\n"
                + "规章|0|0|0\n" + row + "\n行政规范性文件|1|0|3\n");
        assertEquals("1 0 3", report.row("proactive.normative_documents", "issued", "repealed", "in_force"));
        return report.report().findings().stream().filter(f -> f.code().equals("label.unknown")).map(Finding::message)
                .map(message -> message.replaceAll(".*[“\"](.*)[”\"].*", "$1")).toList();
    }

    @Test
    void aPageNumberInTheTableIsNoRow() throws Exception {
        for (String number : List.of("- 4 -", "— 4 —", "-4-", "· 4 ·", "－４－")) {
            assertEquals(List.of(), nameless("|" + number + "||"), number);
            assertEquals(List.of(), nameless(number + "|||"), number);
        }
        assertEquals(List.of(), nameless("第|4 页||"), "its figure in a column of figures");
    }

    @Test
    void figuresWithoutALabelAreTold() throws Exception {
        assertEquals(List.of("5 6 11"), nameless("|5|6|11"));
        assertEquals(List.of("4"), nameless("|4||"));
        assertEquals(List.of("-4"), nameless("|-4||"));
        assertEquals(List.of("杂志"), nameless("杂志|5|6|11"));
    }
}
