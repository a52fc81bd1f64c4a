package gouji.analysis.cutting;

import gouji.document.Table;
import gouji.fact.Edit;
import gouji.language.WordingForms;
import gouji.rules.FormTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way of cutting the prints of a form's table into rows and cells. Two cuttings hold the same prints.
 *
 * @param tables the printed tables it is made of, in reading order
 * @param forms  the normal forms of words, for labels that are cut
 */
public record Cutting(FormTable form, List<Table> tables, List<CutRow> rows, WordingForms forms) {

    public Cutting {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
    }

    /** The printed table with this id. */
    public Table table(int id) {
        return tables.stream().filter(table -> table.id() == id).findFirst().orElseThrow();
    }

    /** Whether the edit can still be made: the rows and cells it speaks of are as they were printed, or at least still there. */
    public boolean allows(Edit edit) {
        if (edit instanceof Edit.JoinRows join) {
            return has(join.upper()) && has(join.lower());
        } else if (edit instanceof Edit.LeaveOut out) {
            return rows.stream().noneMatch(row -> within(row, out) && row.lost() != CutRow.NONE);
        } else if (edit instanceof Edit.PartRow part) {
            return has(part.row()) && row(part.row()).cells().stream().noneMatch(CutCell::recut);
        } else if (edit instanceof Edit.PartCell part) {
            return asPrinted(part.row(), part.column());
        } else if (edit instanceof Edit.JoinCells join) {
            CutCell first = has(join.row()) ? CellCut.at(row(join.row()), join.column()) : null;
            CutCell second = first == null ? null : CellCut.behind(row(join.row()), first);
            return asPrinted(first) && asPrinted(second) && CellCut.goesOn(first, second);
        }
        if (edit instanceof Edit.LeaveEmpty empty) {
            return AddedColumns.allows(rows, empty);
        } else if (edit instanceof Edit.MoveUp move) {
            return has(move.first()) && has(move.last()) && row(move.first()).figures().isEmpty() && row(move.last()).labels().isEmpty();
        } else if (edit instanceof Edit.JoinNumbers join) {
            return has(join.upper()) && has(join.lower()) && NumberJoint.goesOn(row(join.upper()), row(join.lower()));
        }
        Edit.Take take = (Edit.Take) edit;
        return asPrinted(take.row(), take.column());
    }

    private boolean asPrinted(int row, int column) {
        return has(row) && asPrinted(CellCut.at(row(row), column));
    }

    private static boolean asPrinted(CutCell cell) {
        return cell != null && !cell.recut();
    }

    private boolean has(int number) {
        return rows.stream().anyMatch(row -> row.number() == number);
    }

    private CutRow row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst().orElseThrow();
    }

    private static boolean within(CutRow row, Edit.LeaveOut out) {
        return row.number() >= out.first() && row.number() <= out.last();
    }

    /** The same prints, cut as the edit says. */
    public Cutting with(Edit edit) {
        if (edit instanceof Edit.JoinRows join) {
            return with(RowJoint.join(rows, join));
        } else if (edit instanceof Edit.LeaveOut out) {
            return with(rows.stream().map(row -> within(row, out) ? row.lacking(out.position()) : row).toList());
        } else if (edit instanceof Edit.PartRow part) {
            List<CutRow> changed = new ArrayList<>(rows);
            int place = rows.indexOf(row(part.row()));
            changed.remove(place);
            changed.addAll(place, RowCut.part(row(part.row()), part, numberOfNew(), forms));
            return with(changed);
        } else if (edit instanceof Edit.PartCell part) {
            return changed(part.row(), row -> CellCut.part(row, part, usualWidth(row.table())));
        } else if (edit instanceof Edit.JoinCells join) {
            return changed(join.row(), row -> CellCut.join(row, join, isWider(row)));
        }
        if (edit instanceof Edit.LeaveEmpty empty) {
            return with(AddedColumns.in(rows, empty));
        } else if (edit instanceof Edit.MoveUp move) {
            return with(RowJoint.moveUp(rows, move));
        } else if (edit instanceof Edit.JoinNumbers join) {
            CutRow lower = row(join.lower());
            return with(rows.stream().filter(row -> row != lower)
                    .map(row -> row.number() == join.upper() ? NumberJoint.join(row, lower) : row).toList());
        }
        Edit.Take take = (Edit.Take) edit;
        return changed(take.row(), row -> CellCut.take(row, take));
    }

    private Cutting changed(int number, UnaryOperator<CutRow> change) {
        return with(rows.stream().map(row -> row.number() == number ? change.apply(row) : row).toList());
    }

    private Cutting with(List<CutRow> other) {
        return new Cutting(form, tables, other, forms);
    }

    /** A number that no printed row has. */
    private int numberOfNew() {
        return rows.stream().mapToInt(CutRow::number).max().orElse(0) + 1 + tables.stream().mapToInt(table -> table.rows().size()).sum();
    }

    /** Whether the row has more columns than most of its table, or prints further right: where all leave their last cell empty, all have as many. */
    private boolean isWider(CutRow row) {
        return row.width() > usualWidth(row.table())
                || row.printedWidth() > usual(rowsOf(row.table()).filter(other -> !other.figures().isEmpty()).map(CutRow::printedWidth));
    }

    /** How many columns most rows of a printed table have. */
    private int usualWidth(int table) {
        return usual(rowsOf(table).map(CutRow::width));
    }

    private Stream<CutRow> rowsOf(int table) {
        return rows.stream().filter(row -> row.table() == table);
    }

    private static int usual(Stream<Integer> widths) {
        return widths.collect(Collectors.groupingBy(width -> width, Collectors.counting()))
                .entrySet().stream().max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey();
    }
}
