package gouji.analysis.arbiter;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.Evaluation;
import gouji.analysis.relations.Figures;
import gouji.analysis.relations.RelationGraph;
import gouji.fact.CellKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A table with names, weighed.
 *
 * @param cells the cell of each field that has one, by field id
 */
public record Reading(NamedTable table, Map<String, CutCell> cells, Evaluation evaluation, Rank rank) {

    private static final double THOUSANDTHS = 1000;

    public Reading {
        cells = Map.copyOf(cells);
    }

    /** Weighs a table. The print and every rival are weighed by this same code. */
    public static Reading of(NamedTable table, RelationGraph relations) {
        Map<String, CutCell> cells = new HashMap<>();
        int figures = 0;
        int moved = 0;
        int displaced = 0;
        double labels = 0;
        for (PlacedRow row : table.rows()) {
            boolean any = false;
            for (int j = 0; j < row.cells().size(); j++) {
                CutCell cell = row.cells().get(j);
                if (cell != null) {
                    cells.put(row.form().fields().get(j), cell);
                    any |= cell.isFigure();
                    figures += cell.isFigure() ? 1 : 0;
                    moved += cell.isFigure() && !cell.printedIn().contains(row.row().number()) ? 1 : 0;
                }
            }
            labels += any ? row.weight() : 0;
            moved += squeezed(row);
            displaced += row.fit() == PlacedRow.Fit.MOVED ? row.row().figures().size() : 0;
        }
        Evaluation evaluation = relations.evaluate(new Figures(values(cells), new HashSet<>(cells.keySet())));
        Rank rank = new Rank(evaluation.impossible(), displaced, evaluation.borneOut(), figures, (int) Math.round(labels * THOUSANDTHS), moved);
        return new Reading(table, cells, evaluation, rank);
    }

    /** Where no empty cell stands for the figure that a row is taken to have lost, all its others may have moved. */
    private static int squeezed(PlacedRow row) {
        if (!row.lacks() || row.cells().get(row.row().lost()) != null) {
            return 0;
        }
        return row.row().figures().size();
    }

    private static Map<String, BigDecimal> values(Map<String, CutCell> cells) {
        Map<String, BigDecimal> values = new HashMap<>();
        cells.forEach((id, cell) -> {
            if (cell.kind() == CellKind.FIGURE && cell.reading().value() != null) {
                values.put(id, cell.reading().value());
            } else if (cell.kind() == CellKind.FIGURE) {
                values.put(id, BigDecimal.ZERO);
            }
        });
        return values;
    }

    /** What the reading says of each field: printed, or left by the relations as the only value. */
    public Map<String, BigDecimal> says() {
        Map<String, BigDecimal> says = new HashMap<>(values(cells));
        evaluation.inferred().forEach((id, inference) -> says.put(id, inference.value()));
        return says;
    }

    /** Fields of which one reading says something else than the other. */
    Set<String> differsFrom(Reading other) {
        Map<String, BigDecimal> mine = says();
        Map<String, BigDecimal> others = other.says();
        Set<String> ids = new HashSet<>(mine.keySet());
        ids.addAll(others.keySet());
        ids.removeIf(id -> mine.containsKey(id) && others.containsKey(id) && mine.get(id).compareTo(others.get(id)) == 0);
        return ids;
    }
}
