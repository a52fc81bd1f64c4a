package gouji.read.text;

import gouji.document.Cell;
import gouji.document.LinePlace;
import gouji.document.Print;
import gouji.document.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A group's words, broken over lines, run beside a label of two lines, and the figures stand between these: in their line there are no words
 * but the group's, so that the label had no figures and the group had them.
 */
final class GroupAroundLabel {

    /** From the last line of the label's upper half to the first of its lower one; the figures stand between. */
    private static final int FARTHEST = 4;

    private final List<Row> rows;
    private final int first;

    private GroupAroundLabel(List<Row> rows, int first) {
        this.rows = rows;
        this.first = first;
    }

    /**
     * The same rows; a group that has the figures of such a label a row of its own before it.
     *
     * @param first column of figures
     */
    static List<Row> parted(List<Row> rows, int first) {
        return new GroupAroundLabel(rows, first).parted();
    }

    private List<Row> parted() {
        List<Row> parted = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            if (r + 2 < rows.size() && isAround(r)) {
                List<Cell> upper = labels(rows.get(r));
                List<Cell> lower = labels(rows.get(r + 2));
                addGroups(upper.subList(0, upper.size() - 1), parted);
                addGroups(labels(rows.get(r + 1)), parted);
                parted.add(label(last(upper), last(lower), rows.get(r + 1)));
                addGroups(lower.subList(0, lower.size() - 1), parted);
                r += 2;
            } else {
                parted.add(rows.get(r));
            }
        }
        return parted;
    }

    private static void addGroups(List<Cell> groups, List<Row> parted) {
        if (!groups.isEmpty()) {
            parted.add(new Row(groups));
        }
    }

    private Row label(Cell upper, Cell lower, Row figures) {
        List<Print> both = Stream.concat(upper.prints().stream(), lower.prints().stream()).toList();
        List<Cell> cells = new ArrayList<>(List.of(new Cell(upper.column(), first - upper.column(), 1, both, upper.place())));
        figures.cells().stream().filter(cell -> cell.column() >= first).forEach(cells::add);
        return new Row(cells);
    }

    /** Whether the row is the upper half of a label, the next has its figures beside a group, and the one behind is the lower half. */
    private boolean isAround(int r) {
        List<Cell> upper = labels(rows.get(r));
        List<Cell> group = labels(rows.get(r + 1));
        List<Cell> lower = labels(rows.get(r + 2));
        int[] figures = figureLines(rows.get(r + 1));
        if (upper.isEmpty() || group.size() != 1 || lower.isEmpty() || figures.length != 1
                || figureLines(rows.get(r)).length + figureLines(rows.get(r + 2)).length > 0
                || !CellText.numbered(last(upper).text()) || CellText.numbered(last(lower).text())) {
            return false;
        }
        int above = lines(last(upper)).max().orElseThrow();
        int below = lines(last(lower)).min().orElseThrow();
        return above < figures[0] && figures[0] < below && below - above <= FARTHEST
                && isBeside(group.get(0).prints(), figures[0], at(last(upper).prints().get(0)).column());
    }

    /** Whether all the words begin left of a label, some of them in the line of its figures, where no other row begins. */
    private static boolean isBeside(List<Print> group, int figures, int label) {
        List<Print> beside = group.stream().filter(print -> at(print).line() == figures).toList();
        return group.stream().allMatch(print -> at(print).column() < label) && !beside.isEmpty()
                && beside.stream().noneMatch(print -> CellText.numbered(print.text()));
    }

    /** The words before the figures. */
    private List<Cell> labels(Row row) {
        return row.cells().stream().filter(cell -> cell.column() < first && !cell.isEmpty()).toList();
    }

    private static Cell last(List<Cell> cells) {
        return cells.get(cells.size() - 1);
    }

    private int[] figureLines(Row row) {
        return row.cells().stream().filter(cell -> cell.column() >= first && !cell.isEmpty()).flatMapToInt(GroupAroundLabel::lines).distinct().toArray();
    }

    private static IntStream lines(Cell cell) {
        return cell.prints().stream().mapToInt(print -> at(print).line());
    }

    private static LinePlace at(Print print) {
        return (LinePlace) print.place();
    }
}
