package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Section;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections are found however their headings are numbered. */
class NumberedHeadingTest {

    private static final String TABLE = "信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|0|0|0\n";

    private static List<String> sections(String text) throws Exception {
        return PrintedReport.of(text).report().sections().stream().map(Section::title).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"第一部分 总体情况", "第1部分：总体情况", "第一章总体情况", "壹、总体情况", "Ⅰ、总体情况", "【一】总体情况"})
    void aHeadingNumberedSo(String heading) throws Exception {
        assertEquals(heading.replaceFirst(".*\n", ""), sections(heading + "\n\n文件上网。\n\n主动公开政府信息情况\n\n" + TABLE).get(0));
    }

    @Test
    void inBracketsASubheadingIsNoHeadingWhereHeadingsAreNumberedPlainly() throws Exception {
        assertEquals(List.of("一、总体情况", "三、收到和处理政府信息公开申请情况"), sections("一、总体情况\n\n（一）主动公开政府信息情况\n\n文件上网。\n\n（二）其他需要报告的事项\n\n无。\n\n"
                + "三、收到和处理政府信息公开申请情况\n\n" + TABLE));
    }
}
