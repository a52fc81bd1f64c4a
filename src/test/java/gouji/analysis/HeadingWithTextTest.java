package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.LinePlace;
import gouji.report.Report;
import gouji.report.Section;
import gouji.report.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A heading may stand on the line of its text: the section's title is the heading alone, and the text is not lost. */
class HeadingWithTextTest {

    private static final String TABLE = "信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|0|0|0\n";

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "一、总体情况。2021年，本镇收到政府信息公开申请12件。|一、总体情况|14",
        "一、总体情况　2021年，本镇收到政府信息公开申请12件。|一、总体情况|14",
        "一、总体情况：收到申请12件|一、总体情况|8",
        "一、 总体情况。2021年，本镇收到政府信息公开申请12件。|一、 总体情况|15",
        "一．总体情况。 本镇收到政府信息公开申请12件。|一．总体情况|9",
        "第一部分 总体情况。本镇收到政府信息公开申请12件。|第一部分 总体情况|11",
        "壹、总体情况：本镇收到政府信息公开申请12件。|壹、总体情况|8",
        "一、基本情况：本镇收到政府信息公开申请12件。|一、基本情况|8",
    })
    void theTextBehindAHeading(String line, String title, int column) throws Exception {
        Report report = PrintedReport.of(line + "\n\n二、主动公开政府信息情况\n\n" + TABLE).report();
        assertEquals(List.of("overview " + title, "proactive_disclosure 二、主动公开政府信息情况"), titles(report));
        Statement stated = report.statements().get(0);
        assertEquals("requests.received.total", stated.about());
        assertEquals(new LinePlace(3, column), stated.at());
    }

    @Test
    void aShortTextIsNoPartOfTheTitleAndNoEmptySection() throws Exception {
        PrintedReport printed = PrintedReport.of("二、主动公开政府信息情况\n\n" + TABLE + "\n六、其他需要报告的事项：无。");
        assertEquals("other_matters 六、其他需要报告的事项", titles(printed.report()).get(1));
        assertEquals(List.of(), printed.findings("section.empty"));
        assertEquals(List.of(List.of()), printed.findings("fees.not_reported"));
    }

    @Test
    void aHeadingWithNothingBehindItIsWhole() throws Exception {
        PrintedReport printed = PrintedReport.of("一、总体情况：\n\n二、主动公开政府信息情况（表格）\n\n" + TABLE);
        assertEquals(List.of("overview 一、总体情况：", "proactive_disclosure 二、主动公开政府信息情况（表格）"), titles(printed.report()));
        assertEquals(1, printed.findings("section.empty").size());
    }

    @Test
    void aPageNumberBehindAHeadingIsNoText() throws Exception {
        Report report = PrintedReport.of("一、总体情况 1\n\n二、主动公开政府信息情况 3\n\n一、总体情况\n\n收到政府信息公开申请12件。\n\n"
                + "二、主动公开政府信息情况\n\n" + TABLE).report();
        assertEquals(List.of(new LinePlace(7, 1)), report.sections().stream().filter(section -> section.id().equals("overview"))
                .map(Section::at).toList());
    }

    private static List<String> titles(Report report) {
        return report.sections().stream().map(section -> section.id() + " " + section.title()).toList();
    }
}
