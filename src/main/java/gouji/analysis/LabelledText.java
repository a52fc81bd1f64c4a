package gouji.analysis;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A report set in two columns, each heading beside its text: a table each row of which prints sentences behind a label is running text. */
final class LabelledText {

    private LabelledText() {
    }

    /** The document with such tables as the paragraphs that they print. */
    static Document apart(Document document) {
        if (document.tables().noneMatch(LabelledText::isText)) {
            return document;
        }
        return document.with(document.blocks().stream()
                .flatMap(block -> block instanceof Table table && isText(table) ? paragraphs(table) : Stream.of(block)).toList());
    }

    private static boolean isText(Table table) {
        return !table.rows().isEmpty() && table.rows().stream().map(LabelledText::printed)
                .allMatch(cells -> cells.size() == 2 && !endsSentence(cells.get(0).text()) && endsSentence(cells.get(1).text()));
    }

    private static List<Cell> printed(Row row) {
        return row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
    }

    private static boolean endsSentence(String text) {
        return Beginning.parts(text.charAt(text.length() - 1));
    }

    private static Stream<Block> paragraphs(Table table) {
        return table.rows().stream().flatMap(row -> printed(row).stream()).flatMap(cell -> paragraphs(cell.prints()).stream());
    }

    /** A paragraph ends with the line that ends with a sentence. */
    private static List<Paragraph> paragraphs(List<Print> prints) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Print> open = new ArrayList<>();
        for (Print print : prints) {
            open.add(print);
            if (endsSentence(print.text())) {
                paragraphs.add(new Paragraph(open));
                open = new ArrayList<>();
            }
        }
        if (!open.isEmpty()) {
            paragraphs.add(new Paragraph(open));
        }
        return paragraphs;
    }
}
