package gouji.analysis.cutting;

import gouji.fact.CellKind;
import gouji.fact.Edit;
import gouji.language.WordingForms;
import java.util.ArrayList;
import java.util.List;

/** Makes two rows of one that prints two numbers in each cell and two labels in one. */
final class RowCut {

    private RowCut() {
    }

    /**
     * Cells with other than two numbers stay with the upper row; an empty one is empty in both.
     *
     * @param number of the lower row
     */
    static List<CutRow> part(CutRow row, Edit.PartRow edit, int number, WordingForms forms) {
        List<CutCell> upper = new ArrayList<>();
        List<CutCell> lower = new ArrayList<>();
        CutCell label = row.labels().get(row.labels().size() - 1);
        for (CutCell cell : row.cells()) {
            if (cell == label) {
                upper.add(words(cell, cell.raw().substring(0, edit.label()), forms));
                lower.add(words(cell, cell.raw().substring(edit.label()), forms));
            } else if (cell.reading().numbers().size() == 2) {
                upper.add(cell.number(0));
                lower.add(cell.number(1));
            } else {
                upper.add(cell);
                if (cell.isBlank() && cell.column() > label.column()) {
                    lower.add(cell);
                }
            }
        }
        return List.of(row.with(upper), new CutRow(number, row.table(), lower, CutRow.NONE));
    }

    private static CutCell words(CutCell cell, String raw, WordingForms forms) {
        return new CutCell(cell.column(), cell.columnSpan(), cell.rowSpan(), CellKind.WORDS, cell.reading(), forms.text(raw), forms.core(raw),
                raw.strip(), cell.places(), cell.printedIn(), true);
    }
}
