package gouji.analysis;

import gouji.analysis.arbiter.Reading;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.Cutting;
import gouji.analysis.naming.PlacedRow;
import gouji.analysis.relations.Figure;
import gouji.fact.FigureOutOfStep;
import gouji.rules.FormRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stage {@code steps}: rows of a reading that do not stand as the others do, and the figures of which do not sum up: they may have moved.
 * Where nothing sums them up, one cell too many is enough: a number may be cut in two; or several that are empty in no other row.
 */
final class RowsOutOfStep {

    static final String NAME = "steps";

    /** A column is taken for an empty one if so many times its figures are no more than the fullest column's. */
    private static final int FEW = 4;

    private final Cutting cutting;
    private final List<PlacedRow> rows;
    private final Bearing bearing;
    private final OddRows odd;
    private final CutBesideLost cut;
    private final WordsAgainstPlace words;
    /** Figures that may have moved as far as can be told of each row alone: with one of them another that moved as far sums up by chance. */
    private Set<String> moved = Set.of();

    private RowsOutOfStep(Reading reading, Set<Integer> misordered) {
        cutting = reading.table().cutting();
        rows = reading.table().rows().stream()
                .filter(row -> row.form() != null && !row.cells().isEmpty() && !row.row().figures().isEmpty()).toList();
        bearing = new Bearing(reading);
        odd = new OddRows(cutting, rows);
        cut = new CutBesideLost(reading, bearing);
        words = new WordsAgainstPlace(cutting, rows, bearing, misordered);
    }

    /**
     * @param form       the id that facts give the table
     * @param misordered printed tables over whose figures words stand in another order than the form's columns
     */
    static List<FigureOutOfStep> of(String form, Reading reading, Set<Integer> misordered) {
        RowsOutOfStep steps = new RowsOutOfStep(reading, misordered);
        steps.moved = steps.rows.stream().flatMap(row -> steps.moved(row).mapToObj(row.form().fields()::get)).collect(Collectors.toSet());
        return steps.rows.stream().flatMap(row -> steps.facts(form, row)).toList();
    }

    private IntStream moved(PlacedRow row) {
        return IntStream.concat(odd.alone(row), mayHaveMoved(row)).distinct();
    }

    private Stream<FigureOutOfStep> facts(String form, PlacedRow row) {
        List<String> own = row.form().fields();
        List<Integer> unnamed = foreign(row);
        List<Integer> foreign = unnamed.isEmpty() && words.speakAgainst(row) ? row.figureColumns().boxed().toList() : unnamed;
        return Stream.concat(moved(row).filter(j -> !foreign.contains(j)).mapToObj(j -> fact(form, row, own.get(j))),
                foreign.stream().map(j -> new FigureOutOfStep(form, own.get(j), false, false)));
    }

    /** In columns of another order the one that no word names: where the row does not sum up with it, it may be no column of the form. */
    private List<Integer> foreign(PlacedRow row) {
        return isOutOfOrder(row) && bearing.fails(row.form().fields())
                ? row.columns().byNeighbours().stream().filter(row::isFigure).toList() : List.of();
    }

    /** The columns of the row's figures that may belong in others. */
    private IntStream mayHaveMoved(PlacedRow row) {
        List<String> own = row.form().fields();
        if (row.orAnother() || isGroupOfSome(row) || isJoinedElsewhere(row)) {
            return row.figureColumns();
        }
        if (bearing.among(own).isEmpty()) {
            return odd.hasOneCellMore(row) || odd.isParted(row) || odd.aloneIsEmpty(row) ? row.figureColumns() : IntStream.empty();
        }
        Set<Integer> beside = bearing.fails(own) ? cut.columns(row) : Set.of();
        if (!beside.isEmpty()) {
            return beside.stream().mapToInt(j -> j);
        }
        Set<Integer> alone = bearing.fails(own) ? cut.columnsAlone(row) : Set.of();
        return IntStream.concat(alone.stream().mapToInt(j -> j), besideAGap(row)).distinct();
    }

    private IntStream besideAGap(PlacedRow row) {
        List<String> own = row.form().fields();
        // A decision that fills a row makes its figures sum up; under columns in an order of their own they do so in any other, too.
        boolean open = isOutOfOrder(row) || bearing.fails(own) && (!row.lacks() || row.columns() != null && row.columns().isOwn());
        boolean broken = own.stream().anyMatch(id -> bearing.breaksBeyond(id, own));
        if (!open && !broken) {
            return IntStream.empty();
        }
        List<Integer> filled = filledLike(row);
        // What moved before the columns were put in another order left its gap anywhere.
        boolean gapAnywhere = broken && isOutOfOrder(row) && !filled.stream().allMatch(row::isFigure);
        if (row.byNeighbours() || odd.stands(row) || gapAnywhere || row.figureColumns().anyMatch(j -> !filled.contains(j))) {
            return row.figureColumns();
        }
        Set<Integer> besideGaps = besideGaps(row, filled);
        // The groups of one row stand beside each other: what moved in one moved on into the next.
        return cutting.form().across() && !besideGaps.isEmpty() ? row.figureColumns() : row.figureColumns().filter(besideGaps::contains);
    }

    private static boolean isOutOfOrder(PlacedRow row) {
        return row.columns() != null && row.columns().outOfOrder();
    }

    /** Whether its figures would sum up just as well elsewhere: in columns of another order, or in another row. */
    private boolean mayBeAnother(PlacedRow row) {
        return isOutOfOrder(row) || row.byNeighbours() || row.orAnother() || isGroupOfSome(row) || isJoinedElsewhere(row);
    }

    /**
     * Whether its figures stand in other rows than its label, and that is not where the form has it: what was printed there together may be the
     * label of one row and the figures of another.
     */
    private static boolean isJoinedElsewhere(PlacedRow row) {
        Set<Integer> figures = row.row().figures().stream().flatMap(cell -> cell.printedIn().stream()).collect(Collectors.toSet());
        return row.outOfOrder() && row.row().labels().stream().filter(CutCell::isWords).flatMap(cell -> cell.printedIn().stream()).noneMatch(figures::contains);
    }

    /** Whether it is named as a group, some rows of which are printed under it and others not: it may be the first of these without its own label. */
    private boolean isGroupOfSome(PlacedRow row) {
        List<FormRow> under = row.block().rows().stream().filter(other -> row.form().isGroupOf(other)).toList();
        long printed = under.stream().filter(other -> rows.stream().anyMatch(each -> each.form() == other)).count();
        return printed > 0 && printed < under.size();
    }

    /**
     * Where the first or the last of the columns that are summed up together is empty, and other rows have figures in it: those from there
     * on that may have moved, up to one that a relation bears out, and would not if the one beside it belonged there.
     */
    private Set<Integer> besideGaps(PlacedRow row, List<Integer> filled) {
        List<String> fields = row.form().fields();
        Set<Integer> moved = new HashSet<>();
        for (Set<String> summed : bearing.among(fields)) {
            List<Integer> together = filled.stream().filter(j -> summed.contains(fields.get(j))).toList();
            List<Integer> backwards = new ArrayList<>(together);
            Collections.reverse(backwards);
            moved.addAll(besideGap(row, together));
            moved.addAll(besideGap(row, backwards));
        }
        return moved;
    }

    private List<Integer> besideGap(PlacedRow row, List<Integer> columns) {
        int end = 1;
        // Under columns in an order of their own what moved need not stand beside the gap.
        while (end < columns.size() && !row.isFigure(columns.get(0)) && (isOutOfOrder(row) || !isAnchor(row, columns, end))) {
            end++;
        }
        return columns.isEmpty() ? List.of() : columns.subList(1, end);
    }

    /** The columns, as they are printed, in which rows like it have figures; one that one or two rows have moved into is an empty one. */
    private List<Integer> filledLike(PlacedRow row) {
        Map<Integer, Long> figures = row.printed().stream().filter(j -> j < row.cells().size()).collect(Collectors.toMap(j -> j,
                j -> rows.stream().filter(other -> other.block() == row.block() && other.isFigure(j)).count()));
        long most = figures.values().stream().max(Long::compare).orElse(0L);
        return row.printed().stream().filter(figures::containsKey).filter(j -> FEW * figures.get(j) > most || most == 1).toList();
    }

    private boolean isAnchor(PlacedRow row, List<Integer> columns, int i) {
        List<String> own = row.form().fields();
        String id = own.get(columns.get(i));
        Figure next = i + 1 < columns.size() ? bearing.figure(own.get(columns.get(i + 1))) : null;
        return bearing.figure(id) != null && !bearing.figure(id).equals(next) && bearing.holdsWithout(id, own, moved);
    }

    private FigureOutOfStep fact(String form, PlacedRow row, String id) {
        List<String> own = row.form().fields();
        boolean holds = mayBeAnother(row) ? bearing.holdsBeyond(id, own) : bearing.holds(id);
        // A row that moved as a whole sums up by itself.
        boolean broken = own.stream().anyMatch(other -> bearing.breaksBeyond(other, own));
        return new FigureOutOfStep(form, id, holds && (!broken || bearing.holdsWithout(id, own, moved)), bearing.breaksBeyond(id, own));
    }
}
