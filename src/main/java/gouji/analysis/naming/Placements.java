package gouji.analysis.naming;

import gouji.analysis.cutting.CutRow;
import gouji.rules.FormRow;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How rows are placed, worked out once for each way in which a table's cuttings ask for it: most ask it of most rows alike. */
final class Placements {

    private final Map<CutRow, List<Known>> known = new IdentityHashMap<>();

    /** What was asked of a row, and the answer; namings and rows of the form are the same ones in all cuttings. */
    private record Known(ColumnNaming columns, boolean positional, boolean headed, boolean spare, FormRow form, Placement placement) {

        boolean answers(ColumnNaming other, boolean isPositional, boolean isHeaded, boolean isSpare, FormRow row) {
            return columns == other && positional == isPositional && headed == isHeaded && spare == isSpare && form == row;
        }
    }

    /** As {@link Placement#of}. */
    Placement of(CutRow row, ColumnNaming columns, boolean positional, boolean headed, boolean spare, FormRow form) {
        List<Known> all = known.computeIfAbsent(row, each -> new ArrayList<>());
        for (Known one : all) {
            if (one.answers(columns, positional, headed, spare, form)) {
                return one.placement();
            }
        }
        Placement placement = Placement.of(row, columns, positional, headed, spare, form);
        all.add(new Known(columns, positional, headed, spare, form, placement));
        return placement;
    }
}
