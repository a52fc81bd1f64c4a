package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.PlacedRow;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many figures and cells most rows of a printed table print. */
final class UsualRows {

    /** So many rows tell how many figures a row of their table prints. */
    static final int TELLING = 3;

    private final List<PlacedRow> rows;
    private final Map<Integer, Integer> figures;

    UsualRows(List<PlacedRow> all) {
        rows = all.stream().filter(row -> row.form() != null && !row.row().figures().isEmpty()).toList();
        Map<Integer, Map<Integer, Long>> counts = rows.stream().collect(Collectors.groupingBy(row -> row.row().table(),
                Collectors.groupingBy(row -> row.row().figures().size(), Collectors.counting())));
        figures = counts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey())).orElseThrow().getKey()));
    }

    /** The figures of most named rows in its printed table: the greater number, if as many print another. */
    int figures(PlacedRow row) {
        return figures.getOrDefault(row.row().table(), 0);
    }

    /** Whether most rows of its kind in its printed table have as many figures and cells: then it has none too many, whatever the header says. */
    boolean has(PlacedRow row) {
        List<PlacedRow> alike = rows.stream().filter(other -> other.row().table() == row.row().table() && other.block() == row.block()).toList();
        long same = alike.stream().filter(other -> other.row().figures().size() == row.row().figures().size()
                && fromFirstFigure(other) == fromFirstFigure(row)).count();
        return same >= TELLING && 2 * same > alike.size();
    }

    /** How many cells stand from the first figure on, columns of remarks not counted. */
    static int fromFirstFigure(PlacedRow row) {
        List<CutCell> area = row.row().figureArea();
        int before = (int) area.stream().takeWhile(cell -> !cell.isFigure()).count();
        return area.size() - before - (row.columns() == null ? 0 : row.columns().behind());
    }
}
