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

    private static String inTheGap(String label) throws Exception {
        return PrintedReport.of("三、收到和处理政府信息公开申请情况\n\n|自然人|商业企业|总计\n（三）不予公开 1.属于国家秘密|1|0|1\n2.其他法律行政法规禁止公开|2|0|2\n"
                + label + "|3|4|7\n4.保护第三方合法权益|4|0|4\n").row("requests.refused.security_and_stability", "natural_person", "total");
    }

    /** A row with words of its own took the name of the row that lacked where it stood, and its figures were sure. */
    @Test
    void wordsThatSayOtherwiseAreNotOverruledByTheirNeighbours() throws Exception {
        assertEquals("3-doubtful 7-doubtful", inTheGap("正在调查的案件线索"));
        assertEquals("3 7", inTheGap("3.危及“三安全一稳定”"));
    }
}
