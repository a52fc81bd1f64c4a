package gouji.damage;

import java.util.List;

/** A table set in columns of spaces: a Han character is two columns of the text wide. */
final class SpacedSheet {

    private static final int GAP = 2;
    private static final int FIRST_WIDE = 0x2e80;

    private final double[] edges;

    private SpacedSheet(PrintTable table) {
        int columns = table.rows().stream().flatMap(row -> row.boxes().stream()).mapToInt(box -> (int) Math.ceil(box.right())).max().orElse(0);
        edges = new double[columns + 1];
        for (int column = 0; column < columns; column++) {
            edges[column + 1] = edges[column];
            int end = column + 1;
            table.rows().stream().flatMap(row -> row.boxes().stream()).filter(box -> Math.ceil(box.right()) == end)
                    .forEach(box -> edges[end] = Math.max(edges[end], at(box.left()) + width(box.text()) + GAP));
        }
    }

    static List<String> lines(PrintTable table) {
        SpacedSheet sheet = new SpacedSheet(table);
        return table.rows().stream().map(sheet::line).toList();
    }

    private String line(PrintRow row) {
        StringBuilder line = new StringBuilder();
        int width = 0;
        for (Box box : row.boxes()) {
            if (!box.text().isEmpty()) {
                int begin = (int) (at(box.left()) + at(box.right()) - width(box.text())) / 2;
                int space = Math.max(width == 0 ? 0 : GAP, begin - width);
                line.append(" ".repeat(space)).append(box.text());
                width += space + width(box.text());
            }
        }
        return line.toString();
    }

    /** Where an edge stands in the text; between two columns, in proportion. */
    private double at(double edge) {
        int column = (int) Math.floor(edge);
        return column == edge ? edges[column] : edges[column] + (edge - column) * (edges[column + 1] - edges[column]);
    }

    private static int width(String text) {
        return text.codePoints().map(c -> c >= FIRST_WIDE ? 2 : 1).sum();
    }
}
