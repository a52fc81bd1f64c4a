package gouji.corpus.make;

import gouji.corpus.make.Grid.Cell;
import gouji.corpus.make.Grid.Place;
import java.util.List;
import java.util.Locale;

/** A manuscript as a flat OpenDocument text, for LibreOffice: real tables, ruled cell by cell, rows free to break over pages. */
record FlatText(Manuscript manuscript, Layout layout) {

    /** In millimetres, between tables beside each other. */
    private static final double APART = 5;

    String xml() {
        StringBuilder body = new StringBuilder();
        manuscript.source().title().forEach(t -> paragraph(body, "Title", t));
        int number = 0;
        for (String line : manuscript.linesAsLaidOut()) {
            if (line.startsWith("[")) {
                number = tables(body, Beside.of(line), number);
            } else if (line.startsWith("#")) {
                paragraph(body, "Head", line.replaceFirst("^#+ ", ""));
            } else if (!line.isEmpty()) {
                paragraph(body, "Body", line);
            }
        }
        return head() + body + "</office:text></office:body></office:document>\n";
    }

    private double textWidth() {
        return layout.page().get(0) - 2 * layout.margin();
    }

    private String head() {
        StringBuilder columns = new StringBuilder();
        int number = 0;
        for (String line : manuscript.linesAsLaidOut()) {
            List<Beside> tables = line.startsWith("[") ? Beside.of(line) : List.of();
            List<Grid> grids = tables.stream().map(table -> manuscript.grids().get(table.name())).toList();
            for (Grid grid : grids) {
                double room = grids.size() == 1 ? textWidth() : Beside.share(grid, grids) * textWidth() - APART;
                styles(columns, ++number, Shares.of(grid.widths(), layout), room);
            }
            if (grids.size() > 1) {
                styles(columns, ++number, grids.stream().mapToDouble(grid -> Beside.share(grid, grids)).toArray(), textWidth());
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"
                 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"
                 office:mimetype="application/vnd.oasis.opendocument.text">
                <office:font-face-decls><style:font-face style:name="F" svg:font-family="'%1$s'"/></office:font-face-decls>
                <office:styles>
                %2$s%3$s%4$s%5$s</office:styles>
                <office:automatic-styles>
                <style:style style:name="R" style:family="table-row"><style:table-row-properties fo:keep-together="%11$s"/></style:style>
                %6$s<style:style style:name="C" style:family="table-cell"><style:table-cell-properties %12$s
                 fo:padding-top="%7$spt" fo:padding-bottom="%7$spt" fo:padding-left="2pt" fo:padding-right="2pt" style:vertical-align="middle"/></style:style>
                <style:page-layout style:name="P"><style:page-layout-properties fo:page-width="%8$dmm" fo:page-height="%9$dmm" fo:margin="%10$smm"/></style:page-layout>
                </office:automatic-styles>
                <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="P"/></office:master-styles>
                <office:body><office:text>
                """.formatted(layout.font(), style("Title", "center", "0mm", layout.size() * 1.5, 6),
                style("Head", "start", "0mm", layout.size() * 1.1, 4), style("Body", "justify", "8mm", layout.size(), 1),
                style("Cell", "center", "0mm", layout.tableSize(), 0), columns, layout.padding(),
                layout.page().get(0), layout.page().get(1), layout.margin(),
                layout.cutRows() ? "auto" : "always", layout.borders("fo:", "=\"", "\""));
    }

    private static void styles(StringBuilder columns, int number, double[] shares, double room) {
        columns.append(String.format(Locale.ROOT, "<style:style style:name=\"T%d\" style:family=\"table\"><style:table-properties"
                + " style:width=\"%.2fmm\" table:align=\"center\"/></style:style>\n", number, room));
        for (int i = 0; i < shares.length; i++) {
            columns.append(String.format(Locale.ROOT, "<style:style style:name=\"T%dC%d\" style:family=\"table-column\">"
                    + "<style:table-column-properties style:column-width=\"%.2fmm\"/></style:style>\n", number, i, shares[i] * room));
        }
    }

    private String style(String name, String align, String indent, double size, double space) {
        return String.format(Locale.ROOT, """
                <style:style style:name="%s" style:family="paragraph"><style:paragraph-properties fo:text-align="%s" fo:text-indent="%s"
                 fo:margin-top="%.1fpt" fo:margin-bottom="%.1fpt"/><style:text-properties style:font-name="F" style:font-name-asian="F"
                 fo:font-size="%.1fpt" style:font-size-asian="%.1fpt" fo:language="zh" fo:country="CN" style:language-asian="zh" style:country-asian="CN"/></style:style>
                """, name, align, indent, space, space, size, size);
    }

    /** Tables beside each other stand in the cells of one without borders, which comes after them in number. */
    private int tables(StringBuilder xml, List<Beside> tables, int before) {
        if (tables.size() == 1) {
            table(xml, manuscript.grids().get(tables.get(0).name()), before + 1);
            return before + 1;
        }
        int own = before + tables.size() + 1;
        xml.append("<table:table table:style-name=\"T").append(own).append("\">");
        for (int i = 0; i < tables.size(); i++) {
            xml.append("<table:table-column table:style-name=\"T").append(own).append('C').append(i).append("\"/>");
        }
        xml.append("<table:table-row>");
        for (int i = 0; i < tables.size(); i++) {
            xml.append("<table:table-cell>");
            if (tables.get(i).title() != null) {
                paragraph(xml, "Cell", tables.get(i).title());
            }
            table(xml, manuscript.grids().get(tables.get(i).name()), before + i + 1);
            xml.append("</table:table-cell>");
        }
        xml.append("</table:table-row></table:table>\n");
        return own;
    }

    private void table(StringBuilder xml, Grid grid, int number) {
        xml.append("<table:table table:style-name=\"T").append(number).append("\">");
        for (int i = 0; i < grid.widths().size(); i++) {
            xml.append("<table:table-column table:style-name=\"T").append(number).append('C').append(i).append("\"/>");
        }
        for (List<Place> row : grid.places()) {
            xml.append("<table:table-row table:style-name=\"R\">");
            for (Place place : row) {
                cell(xml, place);
            }
            xml.append("</table:table-row>\n");
        }
        xml.append("</table:table>\n");
    }

    private static void cell(StringBuilder xml, Place place) {
        Cell cell = place.cell();
        if (!place.begins()) {
            xml.append("<table:covered-table-cell/>");
            return;
        }
        xml.append("<table:table-cell table:style-name=\"C\" table:number-rows-spanned=\"").append(cell.rows())
                .append("\" table:number-columns-spanned=\"").append(cell.columns()).append("\">");
        for (String line : cell.text().split("\n", -1)) {
            paragraph(xml, "Cell", line);
        }
        xml.append("</table:table-cell>");
    }

    private static void paragraph(StringBuilder xml, String style, String text) {
        xml.append("<text:p text:style-name=\"").append(style).append("\">")
                .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")).append("</text:p>");
    }
}
