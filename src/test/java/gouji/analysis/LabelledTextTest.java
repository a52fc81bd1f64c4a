package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.report.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports set in two columns, headings on the left: every section whose text stood in such a table was missing. */
class LabelledTextTest {

    private static final String TABLE = "二、主动公开政府信息情况\n\n第二十条第（一）项|||\n信息内容|本年制发件数|本年废止件数|现行有效件数\n"
            + "规章|0|0|0\n行政规范性文件|1|0|3\n\n";

    private static List<String> sections(String before, String behind) throws Exception {
        return PrintedReport.of(before + "\n\n" + TABLE + behind).report().sections().stream().map(Section::id).toList();
    }

    @Test
    void headingsBesideTheirTextAreHeadings() throws Exception {
        assertEquals(List.of("overview", "proactive_disclosure", "problems", "other_matters"), sections("一、总体情况|全年公开信息80条。",
                "五、存在的主要问题及改进情况|内容不够细。\n六、其他需要报告的事项|没有其他事项。\n"));
    }

    @Test
    void aTableOfWhichOneRowPrintsAFigureIsATable() throws Exception {
        assertEquals(List.of("proactive_disclosure"), sections("一、总体情况|全年公开信息80条。\n条数|80", ""));
    }
}
