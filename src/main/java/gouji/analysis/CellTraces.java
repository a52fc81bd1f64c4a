package gouji.analysis;

import gouji.analysis.cutting.CellCut;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.PlacedRow;
import gouji.document.LinePlace;
import gouji.fact.LabelsInRow;
import gouji.fact.MistakenDigit;
import gouji.fact.NumberOverCells;
import gouji.fact.NumbersInCell;
import gouji.language.Reading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the cells of a row show of having been joined, cut or misread. */
final class CellTraces {

    private static final Pattern THREES = Pattern.compile("[1-9][0-9]{0,2}([\\s\\p{Z}]+[0-9]{3})+");
    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");
    /** Between the labels of two rows there is white space, or the numbering of the second begins. */
    private static final Pattern GAP = Pattern.compile("[\\s\\p{Z}]+|(?<=\\P{N})(?=[0-9]{1,2}\\P{N})");

    private final String form;
    private final UsualRows usual;

    CellTraces(String form, UsualRows usual) {
        this.form = form;
        this.usual = usual;
    }

    List<Object> of(PlacedRow row) {
        int number = row.row().number();
        int figures = row.row().figures().size();
        int demanded = row.form() == null ? 0 : row.printed().size();
        List<Object> traces = new ArrayList<>();
        List<CutCell> cells = row.row().cells();
        for (int i = 0; i < cells.size(); i++) {
            CutCell cell = cells.get(i);
            if (cell.isSeveral() && cell.isFigure()) {
                traces.add(numbers(row, cell, number, demanded));
            } else if (cell.isFigure()) {
                for (BigDecimal value : cell.reading().candidates()) {
                    traces.add(new MistakenDigit(form, number, cell.column(), cell.raw(), value,
                            cell.reading().why() == Reading.Why.LETTER_FOR_DIGIT));
                }
            }
            CutCell next = CellCut.behind(row.row(), cell);
            if (next != null && CellCut.goesOn(cell, next) && (next == cells.get(i + 1) || isInOneColumn(row, cell, next))) {
                traces.add(new NumberOverCells(form, number, cell.column(), figures, UsualRows.fromFirstFigure(row), usual.figures(row), usual.has(row), demanded,
                        ownLines(cell, next)));
            }
        }
        traces.addAll(labels(row, number));
        return traces;
    }

    private NumbersInCell numbers(PlacedRow row, CutCell cell, int number, int demanded) {
        List<CutCell> figures = row.row().figures();
        int all = figures.stream().mapToInt(each -> Math.max(1, each.reading().numbers().size())).sum();
        boolean threes = figures.stream().filter(CutCell::isSeveral).allMatch(each -> THREES.matcher(each.raw().strip()).matches());
        boolean separate = GAPS.splitAsStream(cell.raw().strip()).noneMatch(part -> part.matches("0[0-9]+"));
        return new NumbersInCell(form, number, cell.column(), cell.reading().numbers().size(),
                cell.reading().candidates().stream().findFirst().orElse(null), threes, separate, figures.size(), all, demanded);
    }

    /** Text in columns of spaces: 5 and 8 stand at the two edges of a column in which 37 stands in the middle. */
    private static boolean isInOneColumn(PlacedRow row, CutCell first, CutCell second) {
        return row.columns() != null && row.columns().haveOneOver(first, second);
    }

    private static boolean ownLines(CutCell first, CutCell second) {
        return first.places().get(0) instanceof LinePlace here && second.places().get(0) instanceof LinePlace there && here.line() != there.line();
    }

    private List<LabelsInRow> labels(PlacedRow row, int number) {
        List<CutCell> figures = row.row().figures();
        int pairs = (int) figures.stream().filter(cell -> cell.reading().numbers().size() == 2).count();
        List<LabelsInRow> traces = new ArrayList<>();
        if (pairs == 0 || row.row().labels().isEmpty()) {
            return traces;
        }
        String label = row.row().labels().get(row.row().labels().size() - 1).raw();
        Matcher gap = GAP.matcher(label);
        while (gap.find()) {
            if (gap.start() > 0 && gap.end() < label.length()) {
                traces.add(new LabelsInRow(form, number, pairs, figures.size() - pairs, gap.end(), label.substring(0, gap.start()),
                        label.substring(gap.end())));
            }
        }
        return traces;
    }
}
