package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Source;
import gouji.read.text.TextReader;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What a report says of its format where nothing but its table three is left. */
class FormatOfOneTableTest {

    private static String format(String title, String numbering) throws Exception {
        String print = """
                %1$s
                三、收到和处理政府信息公开申请情况

                （本列数据的勾稽关系）|自然人|总计
                一、本年新收政府信息公开申请数量|7|7
                （六）其他处理%2$s申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请|2|2
                """.formatted(title, numbering).replace("|", "\t");
        return PrintedReport.of(new TextReader().read(print.getBytes(StandardCharsets.UTF_8), new Source("report.txt", null, "text/plain", null)))
                .report().format();
    }

    /** The numbering kept the rows of the 2021 form from being told: such a page was of no format, and one about 2020 of the form of 2019. */
    @Test
    void theRowsUnderOtherResultsAreOfTheFormOf2021WithTheirNumberingAndWithout() throws Exception {
        assertEquals("disclosure-2021", format("", "|1."));
        assertEquals("disclosure-2021", format("", "|"));
        assertEquals("disclosure-2021", format("柳泉镇2020年政府信息公开工作年度报告", "|1."));
        assertEquals("disclosure-2021", format("柳泉镇2020年政府信息公开工作年度报告", "|（1）"));
    }

    @Test
    void withoutThemTheYearDecides() throws Exception {
        assertEquals("disclosure-2019", format("柳泉镇2020年政府信息公开工作年度报告", "，含"));
    }
}
