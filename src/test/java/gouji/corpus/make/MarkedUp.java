package gouji.corpus.make;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import gouji.corpus.make.Grid.Cell;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A manuscript as a page in one of the ways of {@link Markup}. */
record MarkedUp(Manuscript manuscript, Markup markup) {

    String page() {
        String title = manuscript.source().title().stream().map(MarkedUp::escape).collect(Collectors.joining());
        return switch (markup) {
            case CLEAN, CHARACTERS -> "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>" + title
                    + "</title></head><body>\n" + article() + "</body></html>\n";
            case OFFICE -> office();
            case LAYOUT -> "<html><head><meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\"></head><body>"
                    + "<table width=1000 border=0 align=center><tr><td width=200><a href=\"/\">首页</a></td><td><a href=\"/a\">公开</a></td>"
                    + "<td><a href=\"/b\">办事</a></td></tr></table><table width=1000 border=0><tr><td width=200 valign=top>"
                    + "<table><tr><td><a href=\"/1\">指南</a></td></tr><tr><td><a href=\"/2\">年报</a></td></tr></table></td><td>"
                    + "<table width=\"100%\"><tr><td>当前位置：<a href=\"/\">首页</a>&gt;&gt;<a href=\"/2\">年报</a>&gt;&gt;正文</td></tr>"
                    + "<tr><td align=center>" + title + "</td></tr><tr><td>发布日期：2024-01-20</td></tr><tr><td><div>" + article()
                    + "</div></td></tr></table></td></tr></table><table width=1000><tr><td align=center>主办：某某&nbsp;&nbsp;电话：0000-1234567"
                    + "</td></tr></table></body></html>";
            case SITE -> site(title, "<div class=\"TRS_Editor\">" + article() + "</div>");
            case FRAGMENT -> "<!-- 正文 -->\n" + article();
            case XHTML -> "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" "
                    + "\"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>"
                    + title + "</title></head><body>" + article().replace("<br>", "<br/>") + "</body></html>";
            case JSON -> json(Map.of("code", 200, "data", Map.of("id", 7, "content", article())));
            case SCRIPT -> site(title, "<div id=\"content\"></div><script>var article = " + json(article()) + ";\nshow(article);</script>");
            case FIELD -> site(title, "<textarea id=\"source\" style=\"display:none\">" + escape(article()) + "</textarea>");
        };
    }

    private static String json(Object value) {
        try {
            return new ObjectMapper().writeValueAsString(value).replace("</", "<\\/");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String site(String title, String article) {
        return "<!DOCTYPE html><html><head><meta charset=utf-8><title>" + title + "-某某政府网</title><style>.pop{display:none}"
                + "@media print{.nav{display:none}}</style><script>var title = '" + title + "';</script></head><body>"
                + "<noscript>请打开脚本</noscript><div class=nav><ul>" + String.join("\n", Markup.menu(60)) + "</ul></div>"
                + "<div class=search><input type=hidden name=q value=7><input type=text value=请输入关键字><button>搜索</button>"
                + "<select><option>全部</option><option>标题</option></select></div>"
                + "<div class=pop>扫一扫<table><tr><td>1</td><td>2</td></tr></table></div><div hidden>隐藏的字</div>"
                + "<div class=crumb><a href=/>首页</a> &gt; <a href=/x>信息公开</a> &gt; <a href=/x/y>年报</a> &gt; " + title + "</div>"
                + "<h1>" + title + "</h1><div class=info><span>发布时间：2024-01-20 10:30</span><span>来源：办公室</span>"
                + "<span>字体：[<a href=#>大</a> <a href=#>中</a> <a href=#>小</a>]</span></div>" + article
                + "<div class=share><a href=#>微信</a><a href=#>微博</a></div><h3>附件</h3><ul><li><a href=a.pdf>年报.pdf</a></li></ul>"
                + "<h3>相关文章</h3><ul><li><a href=1>某某局2019年政府信息公开工作年度报告</a></li>"
                + "<li><a href=2>某某镇2018年政府信息公开工作年度报告</a></li></ul><div class=foot>主办：某某政府<br>备案号：0000001</div></body></html>";
    }

    private String office() {
        return """
                <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
                xmlns="http://www.w3.org/TR/REC-html40">
                <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Writer">
                <!--[if gte mso 9]><xml><w:WordDocument><w:View>Print</w:View></w:WordDocument></xml><![endif]-->
                <style><!-- p.MsoNormal {margin:0cm; font-size:10.5pt} @page Section1 {size:595.3pt 841.9pt} --></style></head>
                <body lang=ZH-CN style='tab-interval:21.0pt'><div class=Section1>
                """ + article() + "</div></body></html>";
    }

    private String article() {
        StringBuilder html = new StringBuilder();
        heading(html, "h1", manuscript.source().title().stream().map(this::text).collect(Collectors.joining("<br>")));
        for (String line : manuscript.lines()) {
            if (line.startsWith("[")) {
                table(html, manuscript.grids().get(line.substring(1, line.length() - 1)));
            } else if (!line.isEmpty()) {
                heading(html, line.startsWith("# ") ? "h2" : line.startsWith("#") ? "h3" : "p", text(line.replaceFirst("^#+ ", "")));
            }
        }
        return html.toString();
    }

    private void heading(StringBuilder html, String tag, String inner) {
        switch (markup) {
            case OFFICE -> html.append("<p class=MsoNormal style='text-indent:32.0pt'><span\nlang=EN-US style='font-size:16.0pt'>")
                    .append(inner).append("<o:p></o:p></span></p>\n\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n");
            case LAYOUT -> html.append("&nbsp;&nbsp;&nbsp;&nbsp;").append(inner).append("<br><br>\n");
            case FRAGMENT -> html.append("<p style=\"text-indent: 2em;\">&#12288;&#12288;").append(inner).append("</p>");
            default -> html.append('<').append(tag).append('>').append(inner).append("</").append(tag).append(">\n");
        }
    }

    private String text(String print) {
        return switch (markup) {
            case CHARACTERS -> print.codePoints().mapToObj(c -> "<span>" + escape(Character.toString(c)) + "</span>")
                    .collect(Collectors.joining());
            case OFFICE -> print.codePoints().mapToObj(c -> "<span lang=" + (c < 0x80 ? "EN-US" : "ZH-CN") + " style='color:black'>"
                    + escape(Character.toString(c)) + "</span>").collect(Collectors.joining());
            default -> escape(print);
        };
    }

    private void table(StringBuilder html, Grid grid) {
        String open = switch (markup) {
            case OFFICE -> "<table class=MsoNormalTable border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>";
            case CLEAN, XHTML -> "<table><tbody>";
            default -> "<table border=\"1\">";
        };
        html.append(open).append('\n');
        for (List<Cell> row : grid.rows()) {
            html.append("<tr>");
            for (Cell cell : row) {
                html.append("<td").append(cell.rows() > 1 ? " rowspan=\"" + cell.rows() + '"' : "")
                        .append(cell.columns() > 1 ? " colspan=\"" + cell.columns() + '"' : "").append('>')
                        .append(cell(cell.text())).append("</td>\n");
            }
            html.append("</tr>\n");
        }
        html.append(open.contains("tbody") ? "</tbody>" : "").append("</table>\n");
    }

    private String cell(String print) {
        List<String> lines = print.lines().map(this::text).toList();
        return switch (markup) {
            case OFFICE -> lines.stream().map(line -> "<p class=MsoNormal align=center>" + line + "<o:p></o:p></p>")
                    .collect(Collectors.joining("\n")) + (print.isEmpty() ? "<p class=MsoNormal><o:p>&nbsp;</o:p></p>" : "");
            case LAYOUT -> lines.isEmpty() ? "&nbsp;" : String.join("<br>", lines);
            default -> String.join("<br>", lines);
        };
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
