package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Box;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Source;
import gouji.report.Section;
import java.util.List;
import java.util.stream.Stream;
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

    /**
     * A page without indents, whose paragraph ends where the line ends: its heading was taken for the paragraph's last line. A
     * line that goes on with a number is still one with the line before.
     */
    @Test
    void aHeadingRightBelowAFullLineIsAHeading() throws Exception {
        Document page = new Document(new Source("report.pdf", null, "application/pdf", 1), List.of(
                paragraph("柳泉镇人民政府2021年政府信息公开工作年度报告"), paragraph("一、总体情况"),
                paragraph("全年公开信息82条，其中规范性文件", "一、二类各两件，栏目一并改版完成。", "二、主动公开政府信息情况")));
        assertEquals(List.of("一、总体情况", "二、主动公开政府信息情况"), PrintedReport.of(page).report().sections().stream().map(Section::title).toList());
    }

    private static Paragraph paragraph(String... lines) {
        return new Paragraph(Stream.of(lines).map(line -> new Print(line, new PagePlace(1, new Box(72, 72, 500, 84)))).toList());
    }

    @Test
    void inBracketsASubheadingIsNoHeadingWhereHeadingsAreNumberedPlainly() throws Exception {
        assertEquals(List.of("一、总体情况", "三、收到和处理政府信息公开申请情况"), sections("一、总体情况\n\n（一）主动公开政府信息情况\n\n文件上网。\n\n（二）其他需要报告的事项\n\n无。\n\n"
                + "三、收到和处理政府信息公开申请情况\n\n" + TABLE));
    }
}
