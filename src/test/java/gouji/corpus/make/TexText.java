package gouji.corpus.make;

import gouji.corpus.make.Grid.Cell;
import gouji.corpus.make.Grid.Place;
import gouji.corpus.make.Layout.Rulings;
import java.util.List;
import java.util.Locale;

/**
 * A manuscript for XeLaTeX, each table whole on its page: ruled on all sides, as books rule theirs (a line above, one under
 * the header, one below), or not at all.
 */
record TexText(Manuscript manuscript, Layout layout) {

    private static final double GAP = 2;
    private static final double POINTS_A_MM = 72.27 / 25.4;

    String tex() {
        StringBuilder tex = new StringBuilder(head());
        tex.append("\\begin{center}\\Large ").append(String.join("\\\\", manuscript.source().title().stream()
                .map(TexText::escape).toList())).append("\\end{center}\n\n");
        for (String line : manuscript.lines()) {
            if (line.startsWith("[")) {
                table(tex, manuscript.grids().get(line.substring(1, line.length() - 1)));
            } else if (line.startsWith("#")) {
                tex.append("{\\noindent\\large ").append(escape(line.replaceFirst("^#+ ", ""))).append("\\par}\n\n");
            } else if (!line.isEmpty()) {
                tex.append(escape(line)).append("\n\n");
            }
        }
        return tex.append("\\end{document}\n").toString();
    }

    private String head() {
        return String.format(Locale.ROOT, """
                \\documentclass{article}
                \\usepackage[paperwidth=%dmm,paperheight=%dmm,margin=%smm]{geometry}
                \\usepackage{xeCJK,array,multirow,booktabs,amssymb}
                \\setCJKmainfont{%s}
                \\setlength{\\parindent}{2em}\\setlength{\\parskip}{2pt}\\setlength{\\tabcolsep}{%spt}
                \\renewcommand{\\arraystretch}{1.25}\\pagestyle{plain}
                \\newcolumntype{M}[1]{>{\\centering\\arraybackslash}m{#1}}
                \\begin{document}
                \\fontsize{%s}{%s}\\selectfont
                """, layout.page().get(0), layout.page().get(1), layout.margin(), layout.font(), GAP, layout.size(), layout.size() * 1.6);
    }

    private void table(StringBuilder tex, Grid grid) {
        double[] shares = Shares.of(grid.widths(), layout);
        double whole = (layout.page().get(0) - 2 * layout.margin()) * POINTS_A_MM - 2 * GAP * shares.length - shares.length;
        List<List<Place>> rows = grid.places();
        tex.append(String.format(Locale.ROOT, "\\begin{center}\\fontsize{%s}{%s}\\selectfont%n\\begin{tabular}{", layout.tableSize(),
                layout.tableSize() * 1.2));
        for (double share : shares) {
            tex.append(column(share * whole));
        }
        tex.append(bar()).append("}\n").append(rule(rows, 0));
        for (int r = 0; r < rows.size(); r++) {
            row(tex, rows.get(r), shares, whole);
            tex.append(" \\\\\n").append(rule(rows, r + 1));
        }
        tex.append("\\end{tabular}\\end{center}\n\n");
    }

    private void row(StringBuilder tex, List<Place> row, double[] shares, double whole) {
        String between = "";
        for (int c = 0; c < row.size();) {
            Place place = row.get(c);
            Cell cell = place.cell();
            double width = (cell.columns() - 1) * (2 * GAP + (layout.rulings() == Rulings.ALL ? 0.4 : 0));
            for (int i = 0; i < cell.columns(); i++) {
                width += shares[c + i] * whole;
            }
            String text = place.begins() ? text(cell, width) : "";
            tex.append(between);
            if (cell.columns() > 1) {
                tex.append("\\multicolumn{").append(cell.columns()).append("}{").append(column(width)).append(bar()).append("}{")
                        .append(text).append('}');
            } else {
                tex.append(text);
            }
            between = " & ";
            c += cell.columns();
        }
    }

    private static String text(Cell cell, double width) {
        String text = escape(cell.text()).replace("\n", "\\newline ");
        return cell.rows() == 1 ? text
                : String.format(Locale.ROOT, "\\multirow{%d}{%.2fpt}{\\centering %s}", cell.rows(), width, text);
    }

    private String column(double width) {
        return bar() + String.format(Locale.ROOT, "M{%.2fpt}", width);
    }

    private String bar() {
        return layout.rulings() == Rulings.ALL ? "|" : "";
    }

    /** The lines above row {@code next}, or below the last. */
    private String rule(List<List<Place>> rows, int next) {
        return switch (layout.rulings()) {
            case NONE -> "";
            case HORIZONTAL -> next == 0 ? "\\toprule\n" : next == rows.size() ? "\\bottomrule\n"
                    : figures(rows.get(next)) && !figures(rows.get(next - 1)) ? "\\midrule\n" : "";
            case ALL -> next == 0 || next == rows.size() ? "\\hline\n" : lines(rows.get(next));
        };
    }

    private static boolean figures(List<Place> row) {
        return row.stream().anyMatch(place -> place.cell().figures() != null);
    }

    /** A line above each cell that begins in the row: none through a cell that spans it. */
    private static String lines(List<Place> row) {
        StringBuilder lines = new StringBuilder();
        for (int c = 0; c < row.size(); c += row.get(c).cell().columns()) {
            if (row.get(c).begins()) {
                lines.append("\\cline{").append(c + 1).append('-').append(c + row.get(c).cell().columns()).append('}');
            }
        }
        return lines.append('\n').toString();
    }

    private static String escape(String text) {
        return text.replaceAll("([&%$#_{}])", "\\\\$1");
    }
}
