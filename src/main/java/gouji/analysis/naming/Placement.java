package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.naming.PlacedRow.Fit;
import gouji.rules.FormRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which cell of a row stands in which column.
 *
 * @param cells for each column its cell or null; empty if the fit is SHORT or LONG
 */
record Placement(List<CutCell> cells, Fit fit) {

    /**
     * Places the cells of a row.
     *
     * @param columns  the naming of the header above, or null
     * @param positional whether the header's columns are those of this row
     * @param headed   whether the row's own table has a header
     * @param spare    whether its table has more columns of figures than the form: an empty cell need not be one of the form's
     * @param form     the row of the form
     */
    static Placement of(CutRow row, ColumnNaming columns, boolean positional, boolean headed, boolean spare, FormRow form) {
        Placement printed = printed(row, columns, positional, headed, spare, form);
        List<Integer> places = ColumnNaming.printed(columns, form.fields().size());
        List<CutCell> area = withoutRemarks(row.figureArea(), columns, places.size());
        List<CutCell> figures = area.stream().filter(CutCell::isFigure).toList();
        List<CutCell> others = figures.size() == places.size() - 1 ? figures : withoutEdge(area, places.size());
        if (!form.texts().isEmpty() || row.lost() == CutRow.NONE || row.lost() >= places.size() || others.size() != places.size() - 1) {
            return printed;
        }
        return around(row.lost(), area, others, places, form.fields().size(), printed.fit() == Fit.SURE ? Fit.MOVED : Fit.LACKING);
    }

    private static Placement printed(CutRow row, ColumnNaming columns, boolean positional, boolean headed, boolean spare, FormRow form) {
        if (columns != null && positional) {
            Placement placed = byPosition(row, columns, form);
            if (placed != null) {
                return placed;
            }
        }
        if (spare && !row.figures().isEmpty() && row.figures().size() < form.fields().size()) {
            return new Placement(List.of(), Fit.SHORT);
        }
        // Where a row that must have a label has none, an empty cell in front may be the label's.
        boolean labelled = form.name().isEmpty() || !row.labels().isEmpty();
        return byCount(row, columns, headed && labelled, form.fields().size());
    }

    /** Every figure stands under a named column of its own, or it is not placed this way. */
    private static Placement byPosition(CutRow row, ColumnNaming columns, FormRow form) {
        CutCell[] cells = new CutCell[form.fields().size()];
        for (CutCell cell : row.figureArea()) {
            int column = under(cell, columns);
            if (column >= 0 && cells[column] == null) {
                cells[column] = cell;
            } else if (cell.isFigure() && column >= 0 && cells[column].isBlank()) {
                cells[column] = cell;
            } else if (cell.isFigure() && !columns.isBehind(cell) && !columns.isForeign(cell)) {
                return null;
            }
        }
        boolean whole = Stream.of(cells).allMatch(cell -> cell != null && cell.isFigure());
        if (!whole && row.figureArea().stream().anyMatch(cell -> cell.isNumber() && columns.isBehind(cell))) {
            return null;
        }
        List<CutCell> words = wordsUnderColumns(row, columns, form);
        words.forEach(cell -> cells[under(cell, columns)] = cell);
        return new Placement(listed(cells), Fit.SURE);
    }

    /** Words where a figure must stand: behind the first figure, under a column that has no other cell; and where words must. */
    private static List<CutCell> wordsUnderColumns(CutRow row, ColumnNaming columns, FormRow form) {
        List<CutCell> labels = row.labels();
        return row.cells().stream().filter(CutCell::isWords).filter(cell -> under(cell, columns) >= 0)
                .filter(cell -> !labels.contains(cell) || form.isText(under(cell, columns))).toList();
    }

    /** The column whose leaf covers the cell, or -1. A cell over several columns, or beside all, is under none. */
    static int under(CutCell cell, ColumnNaming columns) {
        int found = -1;
        for (int j = 0; j < columns.leaves().size(); j++) {
            Leaf leaf = columns.leaves().get(j);
            if (leaf != null && cell.column() < leaf.column() + leaf.columnSpan() && leaf.column() < cell.column() + cell.columnSpan()) {
                if (found >= 0) {
                    return -1;
                }
                found = j;
            }
        }
        return found;
    }

    /** As many figures as columns stand in order; so do figures and the empty cells between them, or in a whole row under a header. */
    private static Placement byCount(CutRow row, ColumnNaming columns, boolean headed, int count) {
        List<CutCell> area = withoutRemarks(row.figureArea(), columns, count);
        List<CutCell> figures = area.stream().filter(CutCell::isFigure).toList();
        List<CutCell> trimmed = trimmed(area);
        if (figures.size() == count) {
            return inOrder(figures, columns, count);
        }
        if (figures.size() > count) {
            return new Placement(List.of(), Fit.LONG);
        }
        if (columns != null && columns.lacks() && !figures.isEmpty()) {
            int named = columns.places().size();
            return area.size() == named ? underNamed(area, columns, count)
                    : trimmed.size() == named ? underNamed(trimmed, columns, count) : new Placement(List.of(), Fit.SHORT);
        }
        if (!figures.isEmpty() && trimmed.size() == count) {
            return inOrder(trimmed, columns, count);
        }
        if (area.size() == count && (headed || figures.isEmpty() || area.stream().anyMatch(CutCell::isAdded))) {
            return inOrder(area, columns, count);
        }
        if (figures.isEmpty()) {
            return new Placement(Collections.nCopies(count, null), Fit.SURE);
        }
        return new Placement(List.of(), Fit.SHORT);
    }

    /**
     * A dash in a column of remarks is no figure of the form: it must not stand in for one that is lacking. A number may be one
     * that moved there, unless the row is whole without it.
     */
    private static List<CutCell> withoutRemarks(List<CutCell> area, ColumnNaming columns, int count) {
        int end = area.size() - (columns == null ? 0 : columns.behind());
        if (end == area.size() || end < 0) {
            return area;
        }
        List<CutCell> remarks = area.subList(end, area.size());
        boolean whole = end == count && area.subList(0, end).stream().allMatch(CutCell::isFigure);
        boolean signs = remarks.stream().noneMatch(CutCell::isNumber) && (end >= count || remarks.stream().allMatch(CutCell::isFigure));
        return whole || signs ? area.subList(0, end) : area;
    }

    /** All but the empty first or last cell of a row, the zeros of which may be left blank; all if it has none there, or both. */
    private static List<CutCell> withoutEdge(List<CutCell> area, int count) {
        if (area.size() != count || area.get(0).isBlank() == area.get(count - 1).isBlank()) {
            return area;
        }
        return area.get(0).isBlank() ? area.subList(1, count) : area.subList(0, count - 1);
    }

    /**
     * The figures of a row that lacks one, around the place of that one; an empty cell at the edge is its cell if it is lost there.
     *
     * @param lost    position of the one that is lacking
     * @param area    the row's cells behind the labels, remarks aside
     * @param others  what stands in the other columns
     * @param places  the columns that are printed
     */
    private static Placement around(int lost, List<CutCell> area, List<CutCell> others, List<Integer> places, int count, Fit fit) {
        CutCell[] cells = new CutCell[count];
        for (int j = 0; j < places.size(); j++) {
            cells[places.get(j)] = j == lost ? null : others.get(j < lost ? j : j - 1);
        }
        if (lost == 0 && area.get(0).isBlank()) {
            cells[places.get(0)] = area.get(0);
        } else if (lost == places.size() - 1 && area.get(area.size() - 1).isBlank()) {
            cells[places.get(places.size() - 1)] = area.get(area.size() - 1);
        }
        return new Placement(listed(cells), fit);
    }

    /** In the order of the header's leaves, which need not be the form's. */
    private static Placement inOrder(List<CutCell> found, ColumnNaming columns, int count) {
        if (columns == null || !columns.outOfOrder()) {
            return new Placement(found, Fit.SURE);
        }
        return columns.places().size() == count ? underNamed(found, columns, count) : new Placement(List.of(), Fit.SHORT);
    }

    /** As many cells as the header names columns, be they fewer than the form's: each under its own. */
    private static Placement underNamed(List<CutCell> found, ColumnNaming columns, int count) {
        List<Leaf> printed = columns.named();
        CutCell[] cells = new CutCell[count];
        for (int j = 0; j < printed.size(); j++) {
            cells[columns.leaves().indexOf(printed.get(j))] = found.get(j);
        }
        return new Placement(listed(cells), Fit.SURE);
    }

    private static List<CutCell> trimmed(List<CutCell> area) {
        int begin = 0;
        int end = area.size();
        while (begin < end && !area.get(begin).isFigure()) {
            begin++;
        }
        while (end > begin && !area.get(end - 1).isFigure()) {
            end--;
        }
        return area.subList(begin, end);
    }

    private static List<CutCell> listed(CutCell[] cells) {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(cells)));
    }
}
