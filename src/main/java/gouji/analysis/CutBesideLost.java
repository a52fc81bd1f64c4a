package gouji.analysis;

import gouji.analysis.arbiter.Reading;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.Figure;
import gouji.analysis.relations.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * Rows that print as many figures as they have columns only because one number is cut in two where another is lost:
 * {@code 1 | 027 | 0 | 0 | 9 | 0 | 1036} for 1027, four zeros, 9 and 1036. No cell shows it, the sums of the row and of its columns do.
 */
final class CutBesideLost {

    /** The sum of the row, and those of two columns: the author of a report does not miss all of these by one cut. */
    private static final int BROKEN = 3;

    private final Reading reading;
    private final Bearing bearing;

    CutBesideLost(Reading reading, Bearing bearing) {
        this.reading = reading;
        this.bearing = bearing;
    }

    /** The columns of the row whose figures would be others if the row were so, and every relation with it could hold then; none where that mends few. */
    Set<Integer> columns(PlacedRow row) {
        return mended(row) < BROKEN ? Set.of() : others(row, any -> true);
    }

    /**
     * The same where it mends few, for in a table torn elsewhere the sums of columns cannot be asked: each of them has some, and none
     * holds. Figures that nothing but their row sums up stay as printed: their author makes mistakes, too.
     */
    Set<Integer> columnsAlone(PlacedRow row) {
        List<String> own = row.form().fields();
        return mended(row) < 1 ? Set.of() : others(row, columns -> columns.stream()
                .allMatch(j -> bearing.failsBeyond(own.get(j), own) && !bearing.holdsBeyond(own.get(j), own)));
    }

    /** How many relations can hold only without the row. */
    private int mended(PlacedRow row) {
        return isWhole(row) ? impossible(Map.of()) - without(row) : 0;
    }

    private int without(PlacedRow row) {
        return impossible(fields(row, Collections.nCopies(row.cells().size(), Figure.LOST)));
    }

    private Set<Integer> others(PlacedRow row, Predicate<List<Integer>> are) {
        Set<Integer> columns = new TreeSet<>();
        List<CutCell> cells = row.cells();
        int without = without(row);
        for (int cut : IntStream.range(0, cells.size() - 1).filter(j -> !cells.get(j).text().startsWith("0")).toArray()) {
            List<Figure> figures = joined(cells, cut);
            for (int lost = 0; lost < cells.size(); lost++) {
                List<Figure> whole = new ArrayList<>(figures);
                whole.add(lost, Figure.LOST);
                List<Integer> others = IntStream.range(0, whole.size()).filter(j -> !whole.get(j).equals(Reading.figure(cells.get(j)))).boxed().toList();
                if (are.test(others) && impossible(fields(row, whole)) == without) {
                    columns.addAll(others);
                }
            }
        }
        return columns;
    }

    private static boolean isWhole(PlacedRow row) {
        return row.cells().size() == row.form().fields().size() && row.cells().stream().allMatch(cell -> cell != null && isDigits(cell));
    }

    private static boolean isDigits(CutCell cell) {
        return cell.isFigure() && cell.text().matches("[0-9]+");
    }

    private static List<Figure> joined(List<CutCell> cells, int cut) {
        List<Figure> figures = new ArrayList<>(cells.stream().map(Reading::figure).toList());
        figures.set(cut, Figure.printed(new BigDecimal(cells.get(cut).text() + cells.get(cut + 1).text())));
        figures.remove(cut + 1);
        return figures;
    }

    private static Map<String, Figure> fields(PlacedRow row, List<Figure> figures) {
        Map<String, Figure> fields = new HashMap<>();
        for (int j = 0; j < figures.size(); j++) {
            fields.put(row.form().fields().get(j), figures.get(j));
        }
        return fields;
    }

    /** How many relations cannot hold if these figures stood in place of the printed ones. */
    private int impossible(Map<String, Figure> others) {
        Map<String, Figure> figures = new HashMap<>(reading.figures());
        figures.putAll(others);
        return reading.scales().relations().weighAlone(Figures.of(figures)).impossible();
    }
}
