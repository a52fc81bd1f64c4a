package gouji.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gouji.document.Document;
import gouji.document.Source;
import gouji.read.UnreadableException;
import gouji.read.html.HtmlReader;
import gouji.report.Finding;
import gouji.report.Report;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A page whose article has no title: the bar of the browser says whose report it is, before or behind what the site puts to it. */
class PageNameTest {

    private static final String TITLE = "清溪镇人民政府2021年政府信息公开工作年度报告";

    @Test
    void theNameOfTheSiteIsTakenOff() throws Exception {
        String found = "清溪镇人民政府 2021 " + TITLE;
        for (String name : new String[] {TITLE, TITLE + "_柳河市人民政府门户网站", TITLE + " - 年度报告 - 柳河市政府网", TITLE + "-柳河市政府网",
            "年度报告|" + TITLE + "|柳河市", "首页&gt;信息公开&gt;" + TITLE, "柳河市政府网 - " + TITLE}) {
            assertEquals(found, heads(name, ""), name);
        }
        assertEquals("清溪镇人民政府 2021 清溪镇人民政府二〇二一年政府信息公开工作年度报告", heads("清溪镇人民政府二〇二一年政府信息公开工作年度报告_柳河网", ""));
    }

    /** 2021 is what the text says: the period of its figures. */
    @Test
    void aNameOfTheSiteAloneOrOneThatRunsIntoTheTitleNamesNoBody() throws Exception {
        for (String name : new String[] {"", "柳河市人民政府门户网站", "年度报告_柳河市人民政府", "柳河市政府网-" + TITLE, "柳河市人民政府门户网站" + TITLE}) {
            assertEquals("null 2021 null issuer.unknown", heads(name, ""), name);
        }
    }

    @Test
    void aPrintedTitleIsTheReportsWhateverThePageIsCalled() throws Exception {
        String other = "柳塘镇人民政府2019年政府信息公开工作年度报告_柳河网";
        assertEquals("清溪镇人民政府 2021 " + TITLE, heads(other, "<h1>" + TITLE + "</h1>"));
        assertEquals("null 2021 2021年政府信息公开工作年度报告 issuer.unknown", heads(other, "<p>2021年政府信息公开工作年度报告</p>"));
    }

    /** A page that has its title in the bar of the browser only. */
    static Document untitled() throws UnreadableException {
        return page(TITLE + "_柳河网", "");
    }

    private static String heads(String name, String above) throws Exception {
        Report report = PrintedReport.of(page(name, above)).report();
        String unknown = report.findings().stream().map(Finding::code).filter("issuer.unknown"::equals).findFirst().map(code -> " " + code).orElse("");
        return report.issuer() + " " + report.year() + " " + report.title() + unknown;
    }

    private static Document page(String name, String above) throws UnreadableException {
        String page = "<html><head><meta charset=utf-8><title>" + name + "</title></head><body>" + above + """
                <p>本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。</p><p>二、主动公开政府信息情况</p>
                <table><tr><td>信息内容<td>本年制发件数<td>本年废止件数<td>现行有效件数<tr><td>规章<td>0<td>0<td>0
                <tr><td>行政规范性文件<td>1<td>0<td>3</table></body></html>""";
        return new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), new Source("page.html", null, null, null));
    }
}
