package gouji.analysis.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.LinePlace;
import gouji.fact.Opening;
import gouji.fact.ReportYear;
import gouji.fact.Title;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no title says the year, the text may. */
class YearWithoutTitleTest {

    @ParameterizedTest(name = "{0}|{1} -> {2}")
    @CsvSource(delimiter = '|', value = {
        "所列数据的统计期限自2021年1月1日起至2021年12月31日止。|2021年，我镇公开工作平稳。|2021",
        "按照条例编写。|2021年，我镇主动公开政府信息52条。2022年将继续努力。|2021",
        "根据2019年修订的条例编写。|2021年度我局主动公开政府信息52条。|2021",
        "2020年，我镇公开工作平稳。|数据自2021年1月1日起，至12月31日止。|2021",
        "按照条例编写。|与2020年相比，公开工作有所进步。|",
        "按照条例编写。|2022年1月25日发布。|",
        "按照条例编写。|2020年和2021年，我镇公开工作平稳。|",
        "按照条例编写。|我镇公开工作平稳。|",
    })
    void theYearOfTheText(String preamble, String overview, Integer year) {
        Told told = Told.in("preamble", preamble).and("overview", overview);
        for (long seed = 0; seed < 10; seed++) {
            assertEquals(year == null ? List.of() : List.of(year), years(told.runWithoutTitle(seed)));
        }
    }

    @Test
    void theTitleComesFirst() {
        Told told = Told.in("overview", "2020年，我镇公开工作平稳。")
                .with(new Title(new Opening(0, 1, "", "", "", false, true, new LinePlace(1, 1)), "某镇", 2021));
        assertEquals(List.of(2021), years(told.run(2021, 1)));
        assertEquals(List.of(), years(told.runWithoutTitle(1)));
    }

    @Test
    void figuresOfOtherYearsAreLeftOutByTheYearOfTheText() {
        assertEquals("requests.received.total=19", Told.statements(Told.in("overview", "2021年，我镇公开工作平稳。",
                "2020年收到申请12件，2021年收到申请19件。").runWithoutTitle(1)));
    }

    private static List<Integer> years(List<Object> objects) {
        return objects.stream().filter(ReportYear.class::isInstance).map(ReportYear.class::cast).map(ReportYear::year).toList();
    }
}
