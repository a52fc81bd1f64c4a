package gouji.read.text;

import gouji.document.Block;
import gouji.document.Document;
import gouji.document.LinePlace;
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

/** Reads a text and writes down what came out: a paragraph as it is, a row with bars between cells and slashes between lines. */
final class Texts {

    private Texts() {
    }

    static Document read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Document read(byte[] bytes) {
        try {
            return new TextReader().read(bytes, new Source("report.txt", null, "text/plain", null));
        } catch (UnreadableException e) {
            throw new AssertionError(e.reason() + e.arguments(), e);
        }
    }

    static String shown(String text) {
        return shown(read(text));
    }

    static String shown(Document document) {
        List<String> shown = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (block instanceof Paragraph paragraph) {
                shown.add(lines(paragraph.prints()));
            } else if (block instanceof Table table) {
                shown.add("table");
                table.rows().forEach(row -> shown.add(row.cells().stream().map(cell -> lines(cell.prints()))
                        .collect(Collectors.joining("|", "  ", ""))));
            }
        }
        return String.join("\n", shown);
    }

    static Table table(String text) {
        return read(text).tables().findFirst().orElseThrow();
    }

    static String at(Place place) {
        LinePlace found = (LinePlace) place;
        return found.line() + ":" + found.column();
    }

    private static String lines(List<Print> prints) {
        return prints.stream().map(Print::text).collect(Collectors.joining("/"));
    }
}
