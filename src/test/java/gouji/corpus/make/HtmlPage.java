package gouji.corpus.make;

import gouji.corpus.make.Grid.Cell;
import java.util.List;
import java.util.Locale;

/** A manuscript as a page to be saved or printed. */
record HtmlPage(Manuscript manuscript, Layout layout) {

    String html() {
        StringBuilder html = new StringBuilder(style());
        html.append("<h1>").append(String.join("<br>", manuscript.source().title().stream().map(HtmlPage::escape).toList()))
                .append("</h1>\n");
        for (String line : manuscript.linesAsLaidOut()) {
            if (line.startsWith("[")) {
                tables(html, Beside.of(line));
            } else if (line.startsWith("## ")) {
                html.append("<h3>").append(escape(line.substring(3))).append("</h3>\n");
            } else if (line.startsWith("# ")) {
                html.append("<h2>").append(escape(line.substring(2))).append("</h2>\n");
            } else if (!line.isEmpty()) {
                html.append("<p>").append(escape(line)).append("</p>\n");
            }
        }
        return html.append("</body></html>\n").toString();
    }

    private String style() {
        return """
                <!DOCTYPE html><html lang="zh-CN"><head><meta charset="%s"><title>%s</title><style>
                @page { size: %dmm %dmm; margin: %smm }
                body { font-family: '%s'; font-size: %spt; line-height: 1.7; margin: 0 }
                h1 { font-size: 1.5em; text-align: center; font-weight: normal }
                h2 { font-size: 1.1em; font-weight: normal } h3 { font-size: 1em; font-weight: normal }
                p { text-indent: 2em; margin: 0.3em 0 }
                table { border-collapse: collapse; width: 99%%; table-layout: fixed; font-size: %spt; line-height: 1.35 }
                td { %s text-align: center; vertical-align: middle; padding: %spt 2pt;
                     overflow-wrap: anywhere }
                tr { break-inside: %s }
                </style></head><body>
                """.formatted(layout.encoding().toLowerCase(Locale.ROOT), escape(manuscript.source().title().get(0)), layout.page().get(0), layout.page().get(1),
                layout.margin(), layout.font(), layout.size(), layout.tableSize(), layout.borders("", ": ", ";"), layout.padding(), layout.cutRows() ? "auto" : "avoid");
    }

    private void tables(StringBuilder html, List<Beside> tables) {
        List<Grid> grids = tables.stream().map(table -> manuscript.grids().get(table.name())).toList();
        if (grids.size() == 1) {
            table(html, grids.get(0));
            return;
        }
        html.append(switch (layout.beside()) {
            case CELLS -> "<table><tr>";
            case FLOAT -> "<div>";
            case FLEX -> "<div style=\"display: flex; gap: 14pt; align-items: flex-start\">";
        });
        for (int i = 0; i < tables.size(); i++) {
            long share = Math.round(100 * Beside.share(grids.get(i), grids));
            html.append(switch (layout.beside()) {
                case CELLS -> "<td style=\"border: none; vertical-align: top; padding: 0 7pt; width: " + share + "%\">";
                case FLOAT -> "<div style=\"float: left; margin-right: 14pt; width: calc(" + share + "% - 15pt)\">";
                case FLEX -> "<div style=\"flex: " + share + "\">";
            });
            if (tables.get(i).title() != null) {
                html.append("<p style=\"text-align: center; text-indent: 0\">").append(escape(tables.get(i).title())).append("</p>\n");
            }
            table(html, grids.get(i));
            html.append(layout.beside() == Layout.Placing.CELLS ? "</td>" : "</div>");
        }
        html.append(switch (layout.beside()) {
            case CELLS -> "</tr></table>\n";
            case FLOAT -> "<div style=\"clear: both\"></div></div>\n";
            case FLEX -> "</div>\n";
        });
    }

    private void table(StringBuilder html, Grid grid) {
        html.append("<table><colgroup>");
        for (double share : Shares.of(grid.widths(), layout)) {
            html.append("<col style=\"width:").append(Math.round(share * 10000) / 100.0).append("%\">");
        }
        html.append("</colgroup>\n");
        int head = 0;
        while (grid.rows().get(head).stream().allMatch(c -> c.figures() == null)) {
            head++;
        }
        for (int r = 0; r < grid.rows().size(); r++) {
            html.append("<tr class=\"").append(r >= head ? "body" : r == head - 1 ? "last-head" : "head").append("\">");
            for (Cell cell : grid.rows().get(r)) {
                html.append("<td");
                if (cell.figures() != null || r < head && r + cell.rows() == head) {
                    html.append(cell.figures() != null ? " class=\"figure\"" : " class=\"over-last\"");
                }
                if (cell.rows() > 1) {
                    html.append(" rowspan=\"").append(cell.rows()).append('"');
                }
                if (cell.columns() > 1) {
                    html.append(" colspan=\"").append(cell.columns()).append('"');
                }
                html.append('>').append(escape(cell.text()).replace("\n", "<br>")).append("</td>");
            }
            html.append("</tr>\n");
        }
        html.append("</table>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
