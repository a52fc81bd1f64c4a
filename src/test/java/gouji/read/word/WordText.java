package gouji.read.word;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.write.PlaceText;
import java.util.stream.Collectors;

/** Writes a document down so that a test can compare it: a cell as {@code column+columnSpan×rowSpan first line|second line}. */
final class WordText {

    private WordText() {
    }

    static String of(Document document) {
        return document.blocks().stream().map(WordText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        if (block instanceof Table table) {
            return "[" + table.id() + "]\n" + table.rows().stream().map(WordText::of).collect(Collectors.joining("\n"));
        }
        return block instanceof Paragraph paragraph ? paragraph.text() : "(picture)";
    }

    private static String of(Row row) {
        return row.cells().stream().map(WordText::of).collect(Collectors.joining(" ; "));
    }

    private static String of(Cell cell) {
        String span = cell.columnSpan() == 1 && cell.rowSpan() == 1 ? "" : "+" + cell.columnSpan() + "×" + cell.rowSpan();
        return (cell.column() + span + " " + cell.prints().stream().map(Print::text).collect(Collectors.joining("|"))).strip();
    }

    /** Every print with its place, one a line. */
    static String places(Document document) {
        return document.blocks().stream().flatMap(block -> block instanceof Table table
                ? table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.prints().stream())
                : ((Paragraph) block).prints().stream()).map(print -> PlaceText.of(print.place()) + " " + print.text())
                .collect(Collectors.joining("\n"));
    }
}
