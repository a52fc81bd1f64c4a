package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A row's label in spaced text whose number in brackets stands behind other words in one line: those are of a cell over several rows, set
 * so near that no column parts the two.
 */
final class BracketedLabel {

    private static final String OPENING = "(\uFF08";

    private BracketedLabel() {
    }

    /** The words before the number as a row of their own, and the row without them; the same row where there are none. */
    static List<Row> parted(Row row, int first) {
        for (Cell cell : row.cells()) {
            OptionalInt at = cell.column() < first && cell.rowSpan() == 1 && !cell.isEmpty() ? number(cell.prints().get(0).text()) : OptionalInt.empty();
            if (at.isPresent()) {
                List<Print> own = new ArrayList<>(cell.prints());
                Print whole = own.remove(0);
                own.add(0, part(whole, at.getAsInt(), whole.text().length()));
                List<Cell> cells = new ArrayList<>(row.cells());
                cells.set(cells.indexOf(cell), with(cell, own));
                return List.of(new Row(List.of(with(cell, List.of(part(whole, 0, at.getAsInt()))))), new Row(cells));
            }
        }
        return List.of(row);
    }

    private static OptionalInt number(String text) {
        return IntStream.range(1, text.length()).filter(at -> Character.isWhitespace(text.charAt(at - 1)) && OPENING.indexOf(text.charAt(at)) >= 0
                && CellText.item(text.substring(at))).findFirst();
    }

    private static Cell with(Cell cell, List<Print> prints) {
        return new Cell(cell.column(), cell.columnSpan(), 1, prints, prints.get(0).place());
    }

    private static Print part(Print print, int from, int to) {
        LinePlace place = (LinePlace) print.place();
        return new Print(print.text().substring(from, to).strip(), new LinePlace(place.line(), place.column() + print.text().codePointCount(0, from)),
                print.confidence());
    }
}
