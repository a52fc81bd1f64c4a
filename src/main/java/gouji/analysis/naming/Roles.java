package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.fact.Axis;
import gouji.fact.CellKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Tells header rows from rows of figures. What a row's own words say is worked out once, in however many cuttings it stands. */
final class Roles {

    private final Names names;
    private final Map<List<CutCell>, Boolean> namesColumns = new IdentityHashMap<>();

    Roles(Names names) {
        this.names = names;
    }

    /**
     * The role of each row. A row is a header if its words name columns, more of them than rows, and it prints no
     * number; rows beside it that print only words that name no row belong to it: a word broken over two rows, a group. One word
     * alone between rows of figures is no header.
     */
    List<Role> of(List<CutRow> rows) {
        Role[] roles = new Role[rows.size()];
        Arrays.fill(roles, Role.BODY);
        for (int i = 0; i < roles.length; i++) {
            if (namesColumns(rows.get(i))) {
                roles[i] = Role.HEADER;
            }
        }
        for (int i = 1; i < roles.length; i++) {
            if (roles[i] == Role.HEADER && isOneWordInside(rows, i) && roles[i - 1] == Role.BODY && isRow(rows.get(i - 1)) && (i + 1 == roles.length || roles[i + 1] == Role.BODY)) {
                roles[i] = Role.BODY;
            }
        }
        for (int i = 1; i < roles.length; i++) {
            if (roles[i - 1] == Role.HEADER && belongs(rows, i, i - 1)) {
                roles[i] = Role.HEADER;
            }
        }
        for (int i = roles.length - 2; i >= 0; i--) {
            if (roles[i + 1] == Role.HEADER && belongs(rows, i, i + 1)) {
                roles[i] = Role.HEADER;
            }
        }
        return new ArrayList<>(Arrays.asList(roles));
    }

    private boolean namesColumns(CutRow row) {
        return namesColumns.computeIfAbsent(row.cells(), cells -> tellsColumns(row));
    }

    private boolean tellsColumns(CutRow row) {
        int columns = 0;
        int ownRows = 0;
        int numbers = 0;
        for (CutCell cell : row.cells()) {
            if (cell.isWords()) {
                double column = names.best(Axis.COLUMN, cell.text());
                double own = names.best(Axis.ROW, cell.text());
                columns += column > 0 && column >= own ? 1 : 0;
                ownRows += own > column ? 1 : 0;
            }
            numbers += cell.isFigure() && cell.reading().value() != null && cell.reading().value().signum() != 0 ? 1 : 0;
        }
        return columns > ownRows && numbers == 0 && row.figures().size() < columns;
    }

    /** Prints figures, or words that name a row: not such as stand above a header. */
    private boolean isRow(CutRow row) {
        return !row.figures().isEmpty() || row.cells().stream().anyMatch(cell -> cell.isWords() && names.best(Axis.ROW, cell.text()) > 0);
    }

    /**
     * A row that prints one word alone, inside a table or at a page's top in front of the figures below: the name of a row that is torn may be
     * a column's, too.
     */
    private static boolean isOneWordInside(List<CutRow> rows, int row) {
        List<CutCell> words = rows.get(row).cells().stream().filter(CutCell::isWords).toList();
        return words.size() == 1 && (rows.get(row - 1).table() == rows.get(row).table() || row + 1 < rows.size()
                && rows.get(row + 1).table() == rows.get(row).table()
                && rows.get(row + 1).figures().stream().allMatch(figure -> words.get(0).column() + words.get(0).columnSpan() <= figure.column()));
    }

    private boolean belongs(List<CutRow> rows, int row, int header) {
        return rows.get(row).table() == rows.get(header).table() && rows.get(row).figures().stream().allMatch(Roles::isWideBlot)
                && rows.get(row).cells().stream().anyMatch(CutCell::isWords)
                && rows.get(row).cells().stream().filter(CutCell::isWords)
                        .allMatch(cell -> names.best(Axis.ROW, cell.text()) == 0);
    }

    /** An illegible print over several columns: a group's name in a scan. A figure has one column. */
    private static boolean isWideBlot(CutCell cell) {
        return cell.kind() == CellKind.UNREADABLE && cell.columnSpan() > 1;
    }
}
