package gouji.read.pdf;

import gouji.document.Block;
import gouji.document.Cell;
import gouji.document.Document;
import gouji.document.PagePlace;
import gouji.document.Paragraph;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import java.util.stream.Collectors;

/** Writes a document down so that a test can compare it: a cell as {@code column+columnSpan×rowSpan first line|second line}. */
public final class TableText {

    private TableText() {
    }

    public static String of(Table table) {
        return table.rows().stream().map(TableText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Row row) {
        return row.cells().stream().map(TableText::of).collect(Collectors.joining(" ; "));
    }

    private static String of(Cell cell) {
        String span = cell.columnSpan() == 1 && cell.rowSpan() == 1 ? ""
                : "+" + cell.columnSpan() + "×" + cell.rowSpan();
        return (cell.column() + span + " " + cell.prints().stream().map(Print::text).collect(Collectors.joining("|"))).strip();
    }

    public static String of(Document document) {
        return document.blocks().stream().map(TableText::of).collect(Collectors.joining("\n"));
    }

    private static String of(Block block) {
        if (block instanceof Table table) {
            return "table " + table.id() + ", page " + ((PagePlace) table.place()).page() + "\n" + of(table) + "\n";
        }
        return ((Paragraph) block).prints().stream().map(Print::text).collect(Collectors.joining("|"));
    }
}
