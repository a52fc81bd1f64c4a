package gouji.analysis.cutting;

import gouji.document.Table;
import gouji.fact.Edit;
import gouji.rules.FormTable;
import java.util.ArrayList;
import java.util.List;

/**
 * One way of cutting the prints of a form's table into rows and cells. Two cuttings hold the same prints.
 *
 * @param tables the printed tables it is made of, in reading order
 */
public record Cutting(FormTable form, List<Table> tables, List<CutRow> rows) {

    public Cutting {
        tables = List.copyOf(tables);
        rows = List.copyOf(rows);
    }

    /** The printed table with this id. */
    public Table table(int id) {
        return tables.stream().filter(table -> table.id() == id).findFirst().orElseThrow();
    }

    /** Whether the edit can still be made: the rows it speaks of have not been joined away, nor taken as short already. */
    public boolean allows(Edit edit) {
        if (edit instanceof Edit.JoinRows join) {
            return has(join.upper()) && has(join.lower());
        }
        return edit instanceof Edit.LeaveOut out
                && rows.stream().noneMatch(row -> within(row, out) && row.lost() != CutRow.NONE);
    }

    private boolean has(int number) {
        return rows.stream().anyMatch(row -> row.number() == number);
    }

    private static boolean within(CutRow row, Edit.LeaveOut out) {
        return row.number() >= out.first() && row.number() <= out.last();
    }

    /** The same prints, cut as the edit says. */
    public Cutting with(Edit edit) {
        if (edit instanceof Edit.JoinRows join) {
            return new Cutting(form, tables, RowJoint.join(rows, join));
        }
        Edit.LeaveOut out = (Edit.LeaveOut) edit;
        List<CutRow> changed = new ArrayList<>(rows);
        changed.replaceAll(row -> within(row, out) ? row.lacking(out.position()) : row);
        return new Cutting(form, tables, changed);
    }
}
