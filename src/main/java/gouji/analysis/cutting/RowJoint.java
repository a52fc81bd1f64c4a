package gouji.analysis.cutting;

import gouji.fact.CellKind;
import gouji.fact.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes one row of two, or of one's label and the figures of the next. */
final class RowJoint {

    private RowJoint() {
    }

    static List<CutRow> join(List<CutRow> rows, Edit.JoinRows edit) {
        CutRow lower = rows.stream().filter(row -> row.number() == edit.lower()).findFirst().orElseThrow();
        List<CutRow> joined = new ArrayList<>();
        for (CutRow row : rows) {
            if (row.number() == edit.upper()) {
                joined.add(join(row, lower));
            } else if (row != lower) {
                joined.add(row);
            }
        }
        return joined;
    }

    static List<CutRow> moveUp(List<CutRow> rows, Edit.MoveUp edit) {
        List<CutRow> moved = new ArrayList<>();
        int labelled = -1;
        for (CutRow row : rows) {
            boolean first = row.number() == edit.first();
            if (labelled >= 0 && !row.figures().isEmpty()) {
                moved.set(labelled, join(moved.get(labelled), row.with(row.figureArea())));
            }
            boolean last = row.number() == edit.last();
            if (!last) {
                boolean takes = first || labelled >= 0 && !row.figures().isEmpty();
                labelled = takes ? moved.size() : labelled;
                moved.add(takes ? row.with(row.labels()) : row);
            } else {
                labelled = -1;
            }
        }
        return moved;
    }

    /**
     * Labels: where the two rows are cut alike, or each label of the lower row stands under one of the upper, cell by cell; else
     * the upper row's, then the lower row's. Figures: the
     * area of the row that prints them. Where both do, each cell that one of them prints; where they are not cut alike, or
     * print a cell twice, the figures of both, which may be too many: the row then says so.
     */
    static CutRow join(CutRow upper, CutRow lower) {
        List<CutCell> cells = new ArrayList<>(labels(upper.labels(), lower.labels()));
        boolean below = upper.figures().isEmpty() && !lower.figures().isEmpty();
        if (!upper.figures().isEmpty() && !lower.figures().isEmpty()) {
            cells.addAll(figures(area(upper, lower), area(lower, upper)));
        } else {
            cells.addAll(below ? area(lower, upper) : area(upper, lower));
        }
        return new CutRow(upper.number(), below ? lower.table() : upper.table(), cells, upper.lost());
    }

    /** What stands behind the label of the row, or under that of the other one where it has none. */
    static List<CutCell> area(CutRow row, CutRow other) {
        boolean under = row.labels().isEmpty() && row.table() == other.table();
        int begin = under ? other.labels().stream().mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0) : 0;
        return row.figureArea().stream().filter(cell -> cell.isFigure() || cell.column() >= begin).toList();
    }

    private static List<CutCell> figures(List<CutCell> upper, List<CutCell> lower) {
        boolean alike = upper.size() == lower.size();
        for (int i = 0; alike && i < upper.size(); i++) {
            alike = upper.get(i).isBlank() || lower.get(i).isBlank();
        }
        if (!alike) {
            return CutCell.both(upper.stream().filter(CutCell::isFigure).toList(), lower.stream().filter(CutCell::isFigure).toList());
        }
        List<CutCell> figures = new ArrayList<>();
        for (int i = 0; i < upper.size(); i++) {
            figures.add(upper.get(i).isBlank() ? lower.get(i) : upper.get(i));
        }
        return figures;
    }

    private static List<CutCell> labels(List<CutCell> upper, List<CutCell> lower) {
        if (upper.size() == lower.size()) {
            return IntStream.range(0, upper.size()).mapToObj(i -> label(upper.get(i), lower.get(i))).toList();
        }
        Set<Integer> above = columns(upper);
        if (above.size() < upper.size() || columns(lower).size() < lower.size() || !above.containsAll(columns(lower))) {
            return CutCell.both(upper, lower);
        }
        Map<Integer, CutCell> below = lower.stream().collect(Collectors.toMap(CutCell::column, cell -> cell));
        return upper.stream().map(cell -> below.containsKey(cell.column()) ? label(cell, below.get(cell.column())) : cell).toList();
    }

    /** Fewer than the labels where these were joined of two rows before. */
    private static Set<Integer> columns(List<CutCell> labels) {
        return labels.stream().map(CutCell::column).collect(Collectors.toSet());
    }

    private static CutCell label(CutCell first, CutCell second) {
        return new CutCell(first.column(), first.columnSpan(), first.rowSpan(), CellKind.WORDS, first.reading(),
                first.text() + second.text(), first.core() + second.text(), first.raw() + second.raw(),
                CutCell.both(first.places(), second.places()), CutCell.both(first.printedIn(), second.printedIn()), false);
    }
}
