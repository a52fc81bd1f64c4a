package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Source;
import gouji.document.WordPlace;
import gouji.read.text.TextReader;
import gouji.report.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which of the lines above a report is its title. */
class TitleTest {

    private static final String TITLE = "清溪镇人民政府2021年政府信息公开工作年度报告\n";

    /** A site's column was read as the title: body 政府, year 2017. */
    @Test
    void aColumnOfTheSiteThatNamesNoBodyIsNotTheTitle() throws Exception {
        assertEquals("清溪镇人民政府 2021", title("政务公开\n2018年政府信息公开工作年度报告\n2017年政府信息公开工作年度报告\n" + TITLE));
        assertEquals("清溪镇人民政府 2021", title(TITLE + "2017年政府信息公开工作年度报告\n"));
    }

    /** The body was 东湖镇人民: 政府 was taken for that of 政府信息公开, which a title may leave out. */
    @Test
    void theBodyKeepsItsLastWordWhereTheTitleNamesItOnce() throws Exception {
        assertEquals("东湖镇人民政府 2022", title("2022年度东湖镇人民政府信息公开年报\n"));
        assertEquals("东湖镇人民政府 2022", title("2022年度东湖镇人民政府政府信息公开年报\n"));
        assertEquals("东湖镇人民政府 2022", title("东湖镇人民政府信息公开工作年度报告（2022年度）\n"));
        assertEquals("东湖镇 2022", title("2022年度东湖镇政府信息公开年报\n"));
    }

    @Test
    void whatStandsAroundATitleIsNoPartOfTheBody() throws Exception {
        assertEquals("青山街道办事处 2022", title("青山街道办事处2022年政府信息公开工作年度报告（公开版）\n"));
        assertEquals("临江海关 2022", title("关于公布《临江海关2022年政府信息公开工作年度报告》的通知\n"));
        assertEquals("安平市第一中学 2022", title("（2022年度）\n安平市第一中学政府信息公开工作年度报告\n"));
    }

    @Test
    void theYearMayBeginTheSecondLine() throws Exception {
        assertEquals("安平市税务局 2022", title("安平市税务局政府信息公开\n2022年度报告\n"));
    }

    @Test
    void aTitleThatNamesNoBodyIsOneWhereThereIsNoOther() throws Exception {
        Report report = report("2021年政府信息公开工作年度报告\n");
        assertEquals("null 2021 2021年政府信息公开工作年度报告", report.issuer() + " " + report.year() + " " + report.title());
        assertEquals(List.of("issuer.unknown"), report.findings().stream().map(finding -> finding.code())
                .filter(code -> code.startsWith("issuer") || code.startsWith("year")).toList());
        assertEquals("null 2021", title("关于2021年政府信息公开工作的报告\n"));
        assertEquals("null 2021", title("2021年度政务公开工作报告\n"));
    }

    /** What a site lists beside the article stands before it in the file. */
    @Test
    void ofTitlesOfSeveralYearsAboveTheTextTheLastIsTheReports() throws Exception {
        assertEquals("清溪镇人民政府 2021",
                title("清溪镇人民政府2017年政府信息公开工作年度报告\n\n清溪镇人民政府2018年政府信息公开工作年度报告\n\n" + TITLE));
        assertEquals("清溪镇人民政府 2021", title("柳河街道办事处2022年政府信息公开工作年度报告\n\n" + TITLE));
    }

    @Test
    void reportsListedBelowTheTextAreOthers() throws Exception {
        assertEquals(2021, report(TITLE, "清溪镇人民政府2020年政府信息公开工作年度报告\n").year());
    }

    /** The head of each page was read as the first half of a title broken over lines: body 清溪镇政务公开清溪镇人民政府. */
    @Test
    void aLineAtTheHeadOfEachPageIsNoHalfOfTheTitle() throws Exception {
        Report report = PrintedReport.of(underRunningHead()).report();
        assertEquals("清溪镇人民政府 清溪镇人民政府2021年政府信息公开工作年度报告", report.issuer() + " " + report.title());
        assertEquals("清溪县柳塘镇人民政府 2021", title("清溪县\n柳塘镇人民政府2021年政府信息公开工作年度报告\n"));
    }

    /** A site listed the reports of other years below the figures, and the last of them was taken for the title. */
    @Test
    void reportsListedBelowTheFiguresAreOthers() throws Exception {
        Report report = PrintedReport.of(aboveOthers(TITLE)).report();
        assertEquals("清溪镇人民政府 2021", report.issuer() + " " + report.year());
        Report untitled = PrintedReport.of(aboveOthers("")).report();
        assertEquals("null null", untitled.issuer() + " " + untitled.title());
        Report dated = PrintedReport.of(aboveOthers("本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。\n")).report();
        assertEquals("null 2021", dated.title() + " " + dated.year());
    }

    /** A table laid out the page, and what stood in the cell beside the article was read as the body's name. */
    @Test
    void inAWordFileWhatStandsInTheCellBesideTheArticleIsNoneOfTheTitle() throws Exception {
        WordPlace beside = new WordPlace(null, 1, 1, 1);
        WordPlace article = new WordPlace(null, 1, 1, 2);
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph(List.of(new Print("政策文件", beside)))));
        document(TITLE, "").blocks().forEach(block -> blocks.add(block.moved(place -> article)));
        Report report = PrintedReport.of(new Document(new Source("report.docx", null, "application/msword", null), blocks)).report();
        assertEquals("清溪镇人民政府 2021", report.issuer() + " " + report.year());
    }

    private static String title(String above) throws Exception {
        Report report = report(above);
        return report.issuer() + " " + report.year();
    }

    private static Report report(String above) throws Exception {
        return report(above, "");
    }

    /** Below a site's column that names no body, below a list of its reports, above one, and under a running head. */
    static List<Document> belowOthers() throws Exception {
        return List.of(aboveOthers(""), underRunningHead(), document("2017年政府信息公开工作年度报告\n\n" + TITLE, ""), document("清溪镇人民政府2017年政府信息公开工作年度报告\n\n" + TITLE, ""));
    }

    private static Report report(String above, String below) throws Exception {
        return PrintedReport.of(document(above, below)).report();
    }

    private static Document underRunningHead() throws Exception {
        return document("清溪镇政务公开\n" + TITLE, "清溪镇政务公开\n");
    }

    private static Document aboveOthers(String title) throws Exception {
        String rows = Stream.of("一、本年新收政府信息公开申请数量", "二、上年结转政府信息公开申请数量", "（一）予以公开", "（二）部分公开", "1.属于国家秘密",
                "2.其他法律行政法规禁止公开", "（七）总计", "四、结转下年度继续办理").map(label -> label + "\t3\t0\t0\t0\t0\t0\t3\n").collect(Collectors.joining());
        return read(title + """

                三、收到和处理政府信息公开申请情况

                \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
                %s
                六、其他需要报告的事项

                没有其他需要报告的事项。

                相关阅读

                2020年清溪镇人民政府政府信息公开工作年度报告
                """.formatted(rows));
    }

    private static Document document(String above, String below) throws Exception {
        String text = above + """

                本报告由清溪镇人民政府根据《中华人民共和国政府信息公开条例》编制。本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。\
                如对报告有疑问，请与办公室联系，地址是清溪镇政府路一号，办公时间为工作日上午八时半至下午五时半，来信来访均可。

                %s
                二、主动公开政府信息情况

                信息内容\t本年制发件数\t本年废止件数\t现行有效件数
                规章\t0\t0\t0
                行政规范性文件\t1\t0\t3
                """.formatted(below);
        return read(text);
    }

    private static Document read(String text) throws Exception {
        return new TextReader().read(text.getBytes(StandardCharsets.UTF_8), new Source("report.txt", null, "text/plain", null));
    }
}
