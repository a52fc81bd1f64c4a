package gouji.analysis.cutting;

import java.util.ArrayList;
import java.util.List;

/** Puts numbers together whose last digits stand in a row without a label below them. */
final class NumberJoint {

    private NumberJoint() {
    }

    /** Whether the digits of the lower row stand under numbers that they can go on, or alone in their column. */
    static boolean goesOn(CutRow upper, CutRow lower) {
        List<CutCell> above = upper.figureArea();
        List<CutCell> below = RowJoint.area(lower, upper);
        boolean any = false;
        for (int i = 0; i < below.size(); i++) {
            boolean digits = !below.get(i).isBlank();
            if (digits && (i >= above.size() || !above.get(i).isBlank() && !joins(above.get(i), below.get(i)))) {
                return false;
            }
            any |= digits && !above.get(i).isBlank();
        }
        return any;
    }

    private static boolean joins(CutCell above, CutCell below) {
        return !above.recut() && !below.recut() && CellCut.digitsGoOn(above, below);
    }

    static CutRow join(CutRow upper, CutRow lower) {
        List<CutCell> above = upper.figureArea();
        List<CutCell> below = RowJoint.area(lower, upper);
        List<CutCell> cells = new ArrayList<>(upper.cells());
        for (int i = 0; i < below.size(); i++) {
            if (!below.get(i).isBlank()) {
                CutCell cell = above.get(i);
                cells.set(cells.indexOf(cell), cell.isBlank() ? below.get(i) : CellCut.one(cell, below.get(i)));
            }
        }
        return upper.with(cells);
    }
}
