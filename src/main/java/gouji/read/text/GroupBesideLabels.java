package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A label cell of spaced text in which a group's words, broken over lines, run beside the labels of several rows: each of these is a row of
 * its own, and that in the figures' line has the figures. Labels in lines that follow each other are left together: programs that write half
 * lines as whole ones put the figures of one into the line of the other.
 */
final class GroupBesideLabels {

    /** In columns, how far lines of one label may begin apart. */
    private static final int INDENT = 2;

    private final Row row;
    private final Cell labels;
    private final int next;
    private final List<Print> group = new ArrayList<>();
    private final List<List<Print>> items = new ArrayList<>();

    private GroupBesideLabels(Row row, Cell labels, int next) {
        this.row = row;
        this.labels = labels;
        this.next = next;
        labels.prints().stream().flatMap(print -> pieces(print).stream()).forEach(this::add);
    }

    /**
     * The rows of one that spaces gave; the same where it has one label or none, or nobody can tell whose the figures are.
     *
     * @param first column of figures
     * @param next  how many lines further the next one of the text is
     */
    static List<Row> parted(Row row, int first, int next) {
        Optional<Cell> labels = row.cells().stream().filter(cell -> cell.column() < first && cell.rowSpan() == 1)
                .max(Comparator.comparingInt(Cell::column));
        Set<Integer> lines = row.cells().stream().filter(cell -> cell.column() >= first && CellText.figure(cell.text()))
                .flatMap(cell -> cell.prints().stream()).map(print -> at(print).line()).collect(Collectors.toSet());
        return labels.isEmpty() || lines.size() != 1 ? List.of(row) : new GroupBesideLabels(row, labels.get(), next).rows(lines.iterator().next());
    }

    private List<Row> rows(int figures) {
        Optional<List<Print>> own = items.stream().filter(item -> item.stream().anyMatch(print -> at(print).line() == figures)).findFirst();
        if (items.size() < 2 || group.isEmpty() || own.isEmpty() || follow()) {
            return List.of(row);
        }
        List<Row> rows = new ArrayList<>(List.of(new Row(List.of(cell(group)))));
        for (List<Print> item : items) {
            List<Cell> cells = new ArrayList<>(row.cells());
            cells.set(cells.indexOf(labels), cell(item));
            rows.add(item == own.get() ? new Row(cells) : withoutFigures(cell(item), row));
        }
        return rows;
    }

    /** Whether two labels begin in lines that follow each other. */
    private boolean follow() {
        for (int i = 1; i < items.size(); i++) {
            if (at(items.get(i).get(0)).line() == at(items.get(i - 1).get(0)).line() + next) {
                return true;
            }
        }
        return false;
    }

    private void add(Print piece) {
        List<Print> last = items.isEmpty() ? null : items.get(items.size() - 1);
        if (isItem(piece)) {
            items.add(new ArrayList<>(List.of(piece)));
        } else if (last != null && at(piece).column() >= at(last.get(0)).column() - INDENT) {
            last.add(piece);
        } else {
            group.add(piece);
        }
    }

    /** A print, cut where a row's label begins in it. */
    private static List<Print> pieces(Print print) {
        List<Print> pieces = new ArrayList<>();
        String text = print.text();
        int from = 0;
        for (int at = 1; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at - 1)) && Character.isDigit(text.charAt(at)) && isItem(part(print, at, text.length()))) {
                pieces.add(part(print, from, at));
                from = at;
            }
        }
        pieces.add(part(print, from, text.length()));
        return pieces;
    }

    private static Print part(Print print, int from, int to) {
        LinePlace place = new LinePlace(at(print).line(), at(print).column() + print.text().codePointCount(0, from));
        return new Print(print.text().substring(from, to).strip(), place, print.confidence());
    }

    /** Numbered by digits, as the rows of a group are. */
    private static boolean isItem(Print print) {
        return CellText.numbered(print.text()) && Character.isDigit(print.text().codePointAt(0));
    }

    private Cell cell(List<Print> prints) {
        return new Cell(labels.column(), labels.columnSpan(), 1, prints, prints.get(0).place());
    }

    /** A label under or above that of another row, whose columns it has: it prints no figures. */
    static Row withoutFigures(Cell label, Row other) {
        List<Cell> cells = new ArrayList<>(List.of(label));
        other.cells().stream().filter(cell -> cell.column() > label.column())
                .forEach(cell -> cells.add(new Cell(cell.column(), cell.columnSpan(), 1, List.of(), label.place())));
        return new Row(cells);
    }

    private static LinePlace at(Print print) {
        return (LinePlace) print.place();
    }
}
