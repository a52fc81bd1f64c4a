package gouji.read.html;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.MarkupPlace;
import gouji.document.Paragraph;
import gouji.document.Place;
import gouji.document.Print;
import gouji.document.Source;
import gouji.document.Table;
import gouji.read.UnreadableException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reads a page and writes down what came out: a paragraph as it is, a row with bars between cells and slashes between lines. */
final class Pages {

    private Pages() {
    }

    static Document read(String markup) {
        return read(markup.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(byte[] bytes) {
        try {
            return new HtmlReader().read(bytes, new Source("report.html", null, "text/html", null));
        } catch (UnreadableException e) {
            throw new AssertionError(e.reason() + e.arguments(), e);
        }
    }

    static String shown(String markup) {
        return shown(read(markup));
    }

    static String shown(Document document) {
        List<String> shown = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                shown.add(lines(paragraph.prints()));
            } else if (block instanceof Table table) {
                shown.add("table");
                table.rows().forEach(row -> shown.add(row.cells().stream().map(Pages::cell).collect(Collectors.joining("|", "  ", ""))));
            }
        }
        return String.join("\n", shown);
    }

    /** A cell with its column where that is not simply the next, and its spans as {@code ^rows x columns}. */
    private static String cell(Cell cell) {
        String spans = cell.rowSpan() > 1 || cell.columnSpan() > 1 ? "^" + cell.rowSpan() + "x" + cell.columnSpan() : "";
        return lines(cell.prints()) + spans;
    }

    private static String lines(List<Print> prints) {
        return prints.stream().map(Print::text).collect(Collectors.joining("/"));
    }

    static String at(Place place) {
        MarkupPlace found = (MarkupPlace) place;
        return found.line() + ":" + found.path();
    }
}
