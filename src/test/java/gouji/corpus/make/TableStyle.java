package gouji.corpus.make;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How tables are drawn.
 *
 * @param css      added to the style sheet of {@link HtmlPage}
 * @param cell     the cell border of {@link FlatText}, or null where a flat text cannot say it
 * @param repeated whether each page begins with the header
 */
record TableStyle(String css, String cell, boolean repeated) {

    static final String BORDER = "fo:border=\"0.5pt solid #000000\"";
    static final TableStyle AS_LAID_OUT = new TableStyle("", BORDER);

    private static final Pattern HEAD = Pattern.compile("(?s)</colgroup>\\n(.*?<tr class=\"last-head\">.*?</tr>\\n)");
    private static final String RUNNING = "@page { margin-top: 30mm; @top-center { content: '2021年度报告' } @bottom-center { content: '— ' counter(page) ' —' } }";

    private static final String NO_BORDER = "td { border: none }";

    TableStyle(String css, String cell) {
        this(css, cell, false);
    }

    /** By name. */
    static Map<String, TableStyle> all() {
        Map<String, TableStyle> all = new LinkedHashMap<>();
        all.put("full", AS_LAID_OUT);
        all.put("none", new TableStyle(NO_BORDER, "fo:border=\"none\""));
        all.put("none-start", new TableStyle(NO_BORDER + " td { text-align: left; padding-left: 6pt }", null));
        all.put("none-end", new TableStyle(NO_BORDER + " td.figure { text-align: right; padding-right: 8pt }", null));
        all.put("none-top", new TableStyle(NO_BORDER + " td { vertical-align: top }", null));
        all.put("rows", new TableStyle("td { border-width: 0.75pt 0 }",
                "fo:border-left=\"none\" fo:border-right=\"none\" fo:border-top=\"0.5pt solid #000000\" fo:border-bottom=\"0.5pt solid #000000\""));
        all.put("three-lines", new TableStyle(NO_BORDER + " table { border-top: 1.5pt solid; border-bottom: 1.5pt solid }"
                + " tr.last-head td, td.over-last { border-bottom: 0.75pt solid }", null));
        all.put("columns", new TableStyle("td { border-width: 0 0.75pt }",
                "fo:border-top=\"none\" fo:border-bottom=\"none\" fo:border-left=\"0.5pt solid #000000\" fo:border-right=\"0.5pt solid #000000\""));
        all.put("frame", new TableStyle(NO_BORDER + " table { border: 1pt solid }", null));
        all.put("frame-columns", new TableStyle("td { border-width: 0 0.75pt } table { border: 1pt solid }", null));
        all.put("open-sides", new TableStyle("table { border-left: hidden; border-right: hidden }", null));
        all.put("open-all-round", new TableStyle("table { border: hidden }", null));
        all.put("zebra", new TableStyle(NO_BORDER + " tr:nth-child(even) { background: #dde }", null));
        all.put("head-ruled", new TableStyle("tr.body td { border: none } table { border-bottom: none }", null));
        all.put("dotted", new TableStyle("td { border-style: dotted }", "fo:border=\"0.5pt dotted #000000\""));
        all.put("dashed", new TableStyle("td { border-style: dashed }", "fo:border=\"0.5pt dashed #000000\""));
        all.put("double", new TableStyle("td { border: 3pt double }",
                "fo:border=\"2.6pt double #000000\" style:border-line-width=\"0.5pt 1.6pt 0.5pt\""));
        all.put("thick", new TableStyle("table { border: 3pt solid }", "fo:border=\"3pt solid #000000\""));
        all.put("hairline", new TableStyle("td { border-width: 0.1pt }", "fo:border=\"0.05pt solid #000000\""));
        all.put("white", new TableStyle("td { border-color: white; background: #dde }",
                "fo:border=\"0.75pt solid #ffffff\" fo:background-color=\"#ddddee\""));
        all.put("apart", new TableStyle("table { border-collapse: separate; border-spacing: 2px }", null));
        all.put("shaded-apart", new TableStyle("table { border-collapse: separate; border-spacing: 2px } td { border: none; background: #dde }", null));
        all.put("tight", new TableStyle(NO_BORDER + " td { padding: 0.5pt 2pt }", null));
        all.put("repeated", new TableStyle(NO_BORDER, null, true));
        all.put("repeated-rows", new TableStyle("td { border-width: 0.75pt 0 }", null, true));
        all.put("running", new TableStyle(NO_BORDER + RUNNING, null));
        all.put("running-repeated", new TableStyle(NO_BORDER + RUNNING, null, true));
        all.put("zebra-rows", new TableStyle("td { border-width: 0.75pt 0 } tr:nth-child(even) { background: #dde }", null));
        all.put("loose", new TableStyle(NO_BORDER + " td { padding: 8pt 2pt }", null));
        return all;
    }

    String html(String html) {
        String styled = html.replace("</style>", css + "</style>");
        return repeated ? HEAD.matcher(styled).replaceAll("</colgroup>\n<thead>$1</thead>\n") : styled;
    }

    String flatText(String xml) {
        return xml.replace(BORDER, cell);
    }
}
