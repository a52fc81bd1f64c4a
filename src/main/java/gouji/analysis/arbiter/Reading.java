package gouji.analysis.arbiter;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.Evaluation;
import gouji.analysis.relations.Figure;
import gouji.analysis.relations.Figures;
import gouji.analysis.relations.Outcome;
import gouji.analysis.relations.RelationGraph;
import gouji.analysis.relations.Scales;
import gouji.analysis.relations.Weight;
import gouji.fact.CellKind;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** A table with names, weighed. All that the relations say of it is asked of few readings, and often of those: it is worked out once. */
public final class Reading {

    private static final double THOUSANDTHS = 1000;

    private final NamedTable table;
    private final Map<String, CutCell> cells;
    private final Map<String, Figure> figures;
    private final Scales scales;
    private final Rank rank;
    private Evaluation evaluation;
    private Map<String, BigDecimal> says;

    private Reading(NamedTable table, Map<String, CutCell> cells, Map<String, Figure> figures, Scales scales, Rank rank) {
        this.table = table;
        this.cells = Collections.unmodifiableMap(cells);
        this.figures = Collections.unmodifiableMap(figures);
        this.scales = scales;
        this.rank = rank;
    }

    /** Weighs a table. The print and every rival are weighed by this same code. */
    public static Reading of(NamedTable table, Scales scales) {
        Map<String, CutCell> cells = new HashMap<>();
        Map<String, Figure> figures = new HashMap<>();
        int placed = 0;
        int moved = 0;
        int displaced = 0;
        int gaps = 0;
        double labels = 0;
        for (PlacedRow row : table.rows()) {
            if (row.form() == null) {
                continue;
            }
            boolean any = false;
            row.form().fields().forEach(id -> figures.putIfAbsent(id, Figure.LOST));
            for (int j = 0; j < row.cells().size(); j++) {
                CutCell cell = row.cells().get(j);
                if (cell != null) {
                    cells.put(row.form().fields().get(j), cell);
                    figures.put(row.form().fields().get(j), figure(cell));
                    any |= cell.isFigure();
                    placed += cell.isFigure() ? 1 : 0;
                    moved += cell.isFigure() && (cell.recut() || !cell.printedIn().contains(row.row().number())) ? 1 : 0;
                    gaps += cell.isSeveral() ? 1 : 0;
                }
            }
            labels += any ? row.weight() : 0;
            moved += squeezed(row);
            displaced += row.fit() == PlacedRow.Fit.MOVED ? row.row().figures().size() : 0;
        }
        Weight weight = scales.weigh(Figures.of(figures));
        Rank rank = new Rank(weight.impossible(), displaced, weight.held(), placed, (int) Math.round(labels * THOUSANDTHS), gaps, moved,
                weight.heldBlankAsZero());
        return new Reading(table, cells, figures, scales, rank);
    }

    /** Where no empty cell stands for the figure that a row is taken to have lost, all its others may have moved. */
    private static int squeezed(PlacedRow row) {
        if (!row.lacks() || row.cells().get(row.printed().get(row.row().lost())) != null) {
            return 0;
        }
        return row.row().figures().size();
    }

    /** What the relations are held against where a cell stands. */
    public static Figure figure(CutCell cell) {
        if (cell.isBlank()) {
            return Figure.BLANK;
        }
        if (cell.kind() != CellKind.FIGURE) {
            return Figure.LOST;
        }
        return Figure.printed(cell.reading().value() == null ? BigDecimal.ZERO : cell.reading().value());
    }

    /**
     * Which of two readings stands better. Where the print does not tell, empty cells that are zeros may; they are not all zeros if
     * that breaks relations in both.
     */
    int compare(Reading other) {
        if (!rank.isPrintedAlike(other.rank)) {
            return rank.compareTo(other.rank);
        }
        int impossible = impossibleWithZeros();
        int others = other.impossibleWithZeros();
        if (impossible > rank.impossible() && others > rank.impossible()) {
            return 0;
        }
        return rank.compareTo(other.rank) != 0 ? rank.compareTo(other.rank) : Integer.compare(others, impossible);
    }

    /** How many relations cannot hold if every empty cell is 0. */
    int impossibleWithZeros() {
        return scales.weigh(zeros()).impossible();
    }

    /** All that the relations say if every empty cell is 0. */
    public Evaluation withZeros() {
        return relations().evaluate(zeros());
    }

    private Figures zeros() {
        Map<String, Figure> zeros = new HashMap<>(figures);
        zeros.replaceAll((id, figure) -> figure == Figure.BLANK ? Figure.printed(BigDecimal.ZERO) : figure);
        return Figures.of(zeros);
    }

    public NamedTable table() {
        return table;
    }

    /** The cell of each field that has one, by field id. */
    public Map<String, CutCell> cells() {
        return cells;
    }

    /** What the relations are held against; fields without a place are not in it. */
    public Map<String, Figure> figures() {
        return figures;
    }

    /** What it was weighed by. */
    public Scales scales() {
        return scales;
    }

    private RelationGraph relations() {
        return scales.relations();
    }

    public Rank rank() {
        return rank;
    }

    /** All that the relations say of this reading. */
    public Evaluation evaluation() {
        if (evaluation == null) {
            evaluation = relations().evaluate(Figures.of(figures));
        }
        return evaluation;
    }

    /** What the reading says of each field: printed, or left by the relations as the only value. */
    Map<String, BigDecimal> says() {
        if (says == null) {
            says = new HashMap<>(relations().values(Figures.of(figures)));
            figures.forEach((id, figure) -> {
                if (figure.kind() == Figure.Kind.PRINTED) {
                    says.put(id, figure.value());
                }
            });
        }
        return says;
    }

    /** As {@link RelationGraph#spoiled}. */
    List<Set<String>> spoiled() {
        return relations().spoiled(Figures.of(figures));
    }

    /** The fields of the relations that cannot hold. */
    Set<String> broken() {
        Set<String> ids = new HashSet<>();
        Evaluation evaluation = evaluation();
        evaluation.outcomes().stream().filter(outcome -> outcome.state() == Outcome.State.BROKEN).forEach(outcome -> {
            ids.addAll(outcome.relation().left());
            ids.addAll(outcome.relation().right());
        });
        evaluation.contradictions().stream().flatMap(each -> each.relations().stream()).forEach(relation -> {
            ids.addAll(relation.left());
            ids.addAll(relation.right());
        });
        return ids;
    }

    /**
     * The printed rows, by number, that another cutting may place better: their figures have no place, or another than the header over
     * them says, or a cell prints several; all rows where relations fail.
     */
    Set<Integer> loose() {
        return table.rows().stream().filter(row -> rank.impossible() > 0 || isLoose(row)).flatMap(row -> row.row().cells().stream())
                .flatMap(cell -> cell.printedIn().stream()).collect(Collectors.toSet());
    }

    private static boolean isLoose(PlacedRow row) {
        return !row.row().figures().isEmpty() && (row.fit() != PlacedRow.Fit.SURE && row.fit() != PlacedRow.Fit.LACKING
                || row.row().figures().stream().anyMatch(figure -> figure.isSeveral() || !row.cells().contains(figure)));
    }

    /** Fields for which two readings have another figure, or only one an empty cell. What relations leave goes with the figures it follows from. */
    Set<String> placesOtherwise(Reading other) {
        Set<String> ids = new HashSet<>(figures.keySet());
        ids.addAll(other.figures.keySet());
        ids.removeIf(id -> Objects.equals(figures.get(id), other.figures.get(id)));
        return ids;
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
