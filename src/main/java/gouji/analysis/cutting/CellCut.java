package gouji.analysis.cutting;

import gouji.fact.CellKind;
import gouji.fact.Edit;
import gouji.language.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Makes several cells of one, one of several, and takes a print for a number. */
public final class CellCut {

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");

    private CellCut() {
    }

    /** Whether the second of two neighbours may go on the number of the first: both print digits only, or the first a dash, its sign. */
    public static boolean goesOn(CutCell first, CutCell second) {
        return digitsGoOn(isDash(first) ? second : first, second);
    }

    /** Whether both print digits only, and those of the second may go on the number of the first. */
    static boolean digitsGoOn(CutCell first, CutCell second) {
        return DIGITS.matcher(first.raw()).matches() && !first.raw().startsWith("0") && DIGITS.matcher(second.raw()).matches();
    }

    private static boolean isDash(CutCell cell) {
        return DASH.matcher(cell.raw()).matches();
    }

    /** The cell that begins in the column, or null. */
    static CutCell at(CutRow row, int column) {
        return row.cells().stream().filter(cell -> cell.column() == column).findFirst().orElse(null);
    }

    /** The next cell behind one that is not empty, or null. */
    public static CutCell behind(CutRow row, CutCell cell) {
        return row.cells().stream().skip(row.cells().indexOf(cell) + 1L).filter(next -> !next.isBlank()).findFirst().orElse(null);
    }

    /**
     * The numbers of the cell share its columns. Where these are fewer, and the row is as wide as the others of its table, empty
     * cells right behind it are what is left of theirs; else the cells behind it stand that much further right.
     *
     * @param width of the other rows, in columns
     */
    static CutRow part(CutRow row, Edit.PartCell edit, int width) {
        CutCell cell = at(row, edit.column());
        int count = cell.reading().numbers().size();
        int further = Math.max(0, count - cell.columnSpan());
        List<CutCell> taken = new ArrayList<>();
        List<CutCell> behind = row.cells().subList(row.cells().indexOf(cell) + 1, row.cells().size());
        for (int i = 0; i < further && i < behind.size() && behind.get(i).isBlank() && row.width() + further > width + i; i++) {
            taken.add(behind.get(i));
        }
        List<CutCell> cells = new ArrayList<>();
        for (CutCell other : row.cells()) {
            if (other == cell) {
                for (int i = 0; i < count; i++) {
                    int span = i + 1 < count ? 1 : Math.max(1, cell.columnSpan() - i);
                    cells.add(cell.number(i).at(cell.column() + i, span));
                }
            } else if (!taken.contains(other)) {
                cells.add(other.column() > cell.column() ? other.at(other.column() + further - taken.size(), other.columnSpan()) : other);
            }
        }
        return row.with(cells);
    }

    /**
     * One cell over the columns of both; where the row was wider than the others of its table, it takes the columns of the first
     * one and the cells behind it move up.
     */
    static CutRow join(CutRow row, Edit.JoinCells edit, boolean wider) {
        CutCell first = at(row, edit.column());
        CutCell second = behind(row, first);
        int closer = wider ? second.column() + second.columnSpan() - first.column() - first.columnSpan() : 0;
        CutCell joined = one(first, second)
                .at(first.column(), wider ? first.columnSpan() : second.column() + second.columnSpan() - first.column());
        List<CutCell> cells = new ArrayList<>();
        for (CutCell other : row.cells()) {
            if (other == first) {
                cells.add(joined);
            } else if (other.column() < first.column() || other.column() > second.column()) {
                cells.add(other.column() > first.column() ? other.at(other.column() - closer, other.columnSpan()) : other);
            }
        }
        return row.with(cells);
    }

    /** The number that two prints of digits are together, or a dash and digits behind it. */
    static CutCell one(CutCell first, CutCell second) {
        String digits = ((isDash(first) ? "" : first.raw()) + second.raw()).replaceAll("\\s", "");
        BigDecimal value = new BigDecimal(digits);
        return first.and(second, Reading.number(first.raw() + " " + second.raw(), isDash(first) ? value.negate() : value));
    }

    static CutRow take(CutRow row, Edit.Take edit) {
        CutCell cell = at(row, edit.column());
        CutCell taken = new CutCell(cell.column(), cell.columnSpan(), cell.rowSpan(), CellKind.FIGURE,
                Reading.number(cell.raw(), edit.value()), cell.text(), cell.core(), cell.raw(), cell.places(), cell.printedIn(), true);
        return row.with(row.cells().stream().map(other -> other == cell ? taken : other).toList());
    }
}
