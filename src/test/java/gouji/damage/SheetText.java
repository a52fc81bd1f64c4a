package gouji.damage;

import java.util.ArrayList;
import java.util.List;

/** A sheet as the text exports that are seen. */
enum SheetText {
    /** A table row a line, cells between bars. */
    PIPES,
    /** A table row a line, cells between tabs. */
    TABS,
    /** A cell a line behind a tab, an empty line between rows. */
    CELLS,
    /** A table row a line, cells in the middle of columns of spaces, as {@code pdftotext -layout} gives them. */
    SPACED;

    String of(Sheet sheet) {
        List<String> lines = new ArrayList<>();
        for (Sheet.Part part : sheet.parts()) {
            if (part instanceof Sheet.Words words) {
                lines.add(words.text());
            } else {
                lines.add("");
                PrintTable table = (PrintTable) part;
                if (this == SPACED) {
                    lines.addAll(SpacedSheet.lines(table));
                } else {
                    table.rows().forEach(row -> lines.addAll(lines(row)));
                }
                lines.add("");
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private List<String> lines(PrintRow row) {
        if (this == CELLS) {
            List<String> lines = new ArrayList<>(row.boxes().stream().map(box -> "\t" + box.text()).toList());
            lines.add("");
            return lines;
        }
        List<String> cells = new ArrayList<>();
        for (Box box : row.boxes()) {
            cells.add(box.text());
            for (double column = Math.ceil(box.left()) + 1; column < box.right(); column++) {
                cells.add("");
            }
        }
        return List.of(this == TABS ? String.join("\t", cells) : "| " + String.join(" | ", cells) + " |");
    }
}
