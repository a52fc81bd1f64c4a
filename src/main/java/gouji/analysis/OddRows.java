package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.PlacedRow;
import gouji.document.Table;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Which rows of a table do not stand as most rows do. */
final class OddRows {

    /** All but one row of so many. */
    private static final int NEARLY_ALL = 4;
    /** And where each row has all cells of the grid. */
    private static final int SAME = 10;

    /** Where a cell of a row is looked for. */
    private enum Count {
        /** By its column. */
        COLUMNS,
        /** By its number behind the labels: where the grid is not known, a row with more labels has its figures further on. */
        BEHIND_LABELS
    }

    private final Cutting cutting;
    private final List<PlacedRow> rows;

    /** @param rows that have a name and figures */
    OddRows(Cutting cutting, List<PlacedRow> rows) {
        this.cutting = cutting;
        this.rows = rows;
    }

    /** Whether it prints one cell more than nearly all rows. */
    boolean hasOneCellMore(PlacedRow row) {
        List<CutRow> printed = cutting.rows().stream().filter(other -> other.table() == row.row().table()).toList();
        long narrower = printed.stream().filter(other -> other.width() == row.row().width() - 1).count();
        return NEARLY_ALL * narrower > (NEARLY_ALL - 1) * printed.size();
    }

    /**
     * Whether it has more cells than fields where most rows of as many fields have a cell for each, or has its figures behind empty cells
     * where those have them in front: a number cut in two may have lost the first of them.
     */
    boolean isParted(PlacedRow row) {
        int fields = row.form().fields().size();
        List<PlacedRow> alike = rows.stream().filter(other -> other != row && other.row().table() == row.row().table() && other.form().fields().size() == fields).toList();
        return row.row().figureArea().size() > fields && (most(alike, other -> other.row().figureArea().size() == fields)
                || most(alike, other -> blanksBefore(other) < blanksBefore(row)));
    }

    /** Whether it leaves several of its columns empty, and no other row leaves any: what is left of its figures may have moved. */
    boolean aloneIsEmpty(PlacedRow row) {
        return empty(row) > 1 && rows.size() > NEARLY_ALL && rows.stream().allMatch(other -> other == row || empty(other) == 0);
    }

    private static long empty(PlacedRow row) {
        return row.printed().stream().filter(j -> j >= row.cells().size() || !row.isFigure(j)).count();
    }

    /** Of a row that another was cut from, the columns of figures that stood in their cell alone: they may be the other's. */
    IntStream alone(PlacedRow row) {
        boolean cut = row.row().figures().stream().anyMatch(CutCell::recut) && cutting.rows().stream()
                .filter(other -> other.number() != row.row().number()).flatMap(other -> other.figures().stream())
                .anyMatch(cell -> cell.recut() && cell.printedIn().contains(row.row().number()));
        return cut ? row.figureColumns().filter(j -> !row.cells().get(j).recut()) : IntStream.empty();
    }

    private static boolean most(List<PlacedRow> rows, Predicate<PlacedRow> are) {
        return 2 * rows.stream().filter(are).count() > rows.size();
    }

    private static long blanksBefore(PlacedRow row) {
        return row.row().figureArea().stream().takeWhile(CutCell::isBlank).count();
    }

    /**
     * Whether its cells are not those of most rows of its printed table: more or fewer, elsewhere, without the last, cut otherwise or with
     * several numbers.
     */
    boolean stands(PlacedRow row) {
        List<PlacedRow> alike = beside(row);
        Count count = count(row, alike);
        return isOddlyWide(row, alike, count) || isMoved(row, alike, count)
                || lacksLast(row, alike) || row.row().figureArea().stream().anyMatch(cell -> cell.isSeveral() || cell.isFigure() && cell.recut());
    }

    /** The rows of its block in its printed table; where a page break left it alone there, in all tables that have as many columns. */
    private List<PlacedRow> beside(PlacedRow row) {
        List<PlacedRow> block = rows.stream().filter(other -> other.block() == row.block()).toList();
        List<PlacedRow> own = block.stream().filter(other -> other.row().table() == row.row().table()).toList();
        return own.size() > 1 ? own : block.stream().filter(other -> other.row().width() == row.row().width()).toList();
    }

    /** Where the grid is not known, rows say whether empty cells are printed for labels that they do not have: if nearly all are as wide. */
    private Count count(PlacedRow row, List<PlacedRow> alike) {
        Map<Integer, Long> widths = alike.stream().collect(Collectors.groupingBy(other -> other.row().width(), Collectors.counting()));
        boolean even = widths.values().stream().anyMatch(rows -> SAME * rows >= (SAME - 1) * alike.size());
        return even || cutting.table(row.row().table()).grid() == Table.Grid.SPANS ? Count.COLUMNS : Count.BEHIND_LABELS;
    }

    private static boolean isOddlyWide(PlacedRow row, List<PlacedRow> alike, Count count) {
        return isOdd(row, alike, other -> count == Count.COLUMNS ? other.row().width() : other.row().figureArea().size());
    }

    private static boolean isMoved(PlacedRow row, List<PlacedRow> alike, Count count) {
        return row.figureColumns().anyMatch(j -> isOdd(row, alike, other -> other.isFigure(j) ? position(other, other.cells().get(j), count) : null));
    }

    /** Whether the last cell is empty, and most of the rows have something there, be it a remark. */
    private static boolean lacksLast(PlacedRow row, List<PlacedRow> alike) {
        CutCell last = last(row);
        return row.columns() != null && row.columns().behind() > 0 && last.isBlank()
                && 2 * alike.stream().filter(other -> !last(other).isBlank()).count() > alike.size();
    }

    private static CutCell last(PlacedRow row) {
        return row.row().cells().get(row.row().cells().size() - 1);
    }

    /** Whether another answer than the row's is given by more of the rows. */
    private static boolean isOdd(PlacedRow row, List<PlacedRow> alike, Function<PlacedRow, Integer> ask) {
        Map<Integer, Long> answers = alike.stream().map(ask).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long own = answers.get(ask.apply(row));
        return answers.values().stream().anyMatch(number -> number > own);
    }

    private static int position(PlacedRow row, CutCell cell, Count count) {
        return count == Count.COLUMNS ? cell.column() : row.row().figureArea().indexOf(cell);
    }
}
