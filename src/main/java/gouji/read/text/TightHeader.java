package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.characters.Span;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A header whose words follow each other with a single space between them stands where there was room, not over its columns: it is a
 * table by itself, that no figure is read in a column it is pushed over.
 */
final class TightHeader {

    /** Single spaces in a line between words that only lack of room puts so close. */
    private static final int FEWEST = 2;

    private TightHeader() {
    }

    /** How many rows at the top of a table make such a header; 0 where it has none. */
    static int rows(Table table, List<Line> lines) {
        int first = SpacedLabels.first(table);
        int header = 0;
        while (header < table.rows().size() && table.rows().get(header).cells().stream().noneMatch(cell -> CellText.figure(cell.text()))
                && table.rows().get(header).cells().stream().anyMatch(cell -> cell.column() >= first && !cell.isEmpty())) {
            header++;
        }
        boolean tight = first > 0 && table.rows().subList(0, header).stream().flatMap(row -> row.cells().stream())
                .filter(cell -> cell.column() >= first).flatMap(cell -> cell.prints().stream()).anyMatch(print -> isTight(print, lines));
        return tight ? header : 0;
    }

    private static boolean isTight(Print print, List<Line> lines) {
        int number = ((LinePlace) print.place()).line();
        Line line = lines.stream().filter(each -> each.number() == number).findFirst().orElseThrow();
        List<Span> words = Pieces.words(line);
        return IntStream.range(1, words.size()).filter(k -> words.get(k).begin() == words.get(k - 1).end() + 1).count() >= FEWEST;
    }

    /** Its rows as they are numbered, without empty cells. */
    static List<Row> words(List<Row> header) {
        return header.stream().map(row -> new Row(row.cells().stream().filter(cell -> !cell.isEmpty()).toList())).filter(row -> !row.cells().isEmpty())
                .map(row -> new Row(IntStream.range(0, row.cells().size())
                        .mapToObj(k -> new Cell(k, 1, 1, row.cells().get(k).prints(), row.cells().get(k).place())).toList())).toList();
    }
}
