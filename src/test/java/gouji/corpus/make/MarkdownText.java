package gouji.corpus.make;

import gouji.corpus.make.Grid.Place;
import java.util.List;
import java.util.stream.Collectors;

/** A manuscript in Markdown: tables between bars, where a merged cell leaves empty ones behind. */
record MarkdownText(Manuscript manuscript) {

    String markdown() {
        StringBuilder text = new StringBuilder("# ").append(String.join("", manuscript.source().title())).append("\n\n");
        for (String line : manuscript.lines()) {
            if (line.startsWith("[")) {
                table(text, manuscript.grids().get(line.substring(1, line.length() - 1)));
            } else if (line.startsWith("#")) {
                text.append('#').append(line).append("\n\n");
            } else if (!line.isEmpty()) {
                text.append(line).append("\n\n");
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, Grid grid) {
        List<List<Place>> rows = grid.places();
        text.append(row(rows.get(0))).append("|").append(" --- |".repeat(rows.get(0).size())).append('\n');
        rows.subList(1, rows.size()).forEach(row -> text.append(row(row)));
        text.append('\n');
    }

    private static String row(List<Place> row) {
        return row.stream().map(place -> place.begins() ? place.cell().text().replace("\n", "<br>") : "")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
