package gouji.analysis;

import gouji.analysis.arbiter.Reading;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.LabelsAbove;
import gouji.analysis.naming.NamedTable;
import gouji.analysis.naming.PlacedRow;
import gouji.fact.FigureAgain;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of a reading that are printed again with other figures, as where last year's stand above this year's: the second one has no place,
 * and its own sum tells as little as that of the first which of them is right.
 */
final class RowsAgain {

    private final Reading reading;
    private final TableReading naming;
    private final Bearing bearing;

    private RowsAgain(Reading reading, TableReading naming) {
        this.reading = reading;
        this.naming = naming;
        this.bearing = new Bearing(reading);
    }

    /** @param form the id that facts give the table */
    static List<FigureAgain> of(String form, Reading reading, TableReading naming) {
        List<CutRow> others = others(reading.table(), naming);
        if (others.isEmpty()) {
            return List.of();
        }
        RowsAgain rows = new RowsAgain(reading, naming);
        List<PlacedRow> again = reading.table().rows().stream().filter(row -> row.form() != null && !row.byNeighbours())
                .filter(row -> others.stream().anyMatch(other -> rows.isAgain(row, other))).toList();
        return again.stream().flatMap(row -> others.stream().filter(other -> rows.isAgain(row, other))
                .flatMap(other -> rows.facts(form, again.size(), row, other))).distinct().toList();
    }

    /** Rows of figures that have no place, with the labels above them; where one has the place of a row which its words name less well, all rows. */
    private static List<CutRow> others(NamedTable table, TableReading naming) {
        boolean astray = !table.cutting().form().across() && table.rows().stream()
                .anyMatch(row -> row.form() != null && !row.byNeighbours() && naming.isOfAnother(row.row(), row.form()));
        List<CutRow> others = new ArrayList<>();
        List<CutRow> unplaced = new ArrayList<>();
        for (PlacedRow row : table.rows()) {
            if (row.form() == null) {
                unplaced.add(row.row());
                continue;
            }
            others.addAll(LabelsAbove.joined(unplaced));
            unplaced.clear();
            if (astray) {
                others.add(row.row());
            }
        }
        others.addAll(LabelsAbove.joined(unplaced));
        return others.stream().filter(row -> !row.figures().isEmpty()).toList();
    }

    /** Whether the words of the other name the row as well; where one row is the table, whether it has as many figures. */
    private boolean isAgain(PlacedRow row, CutRow other) {
        boolean named = reading.table().cutting().form().across() ? other.figures().size() == row.figureColumns().count()
                : row.weight() > 0 && naming.weight(other, row.form()) >= row.weight();
        return named && other != row.row();
    }

    private Stream<FigureAgain> facts(String form, int rows, PlacedRow row, CutRow other) {
        List<Integer> columns = row.figureColumns().boxed().toList();
        List<CutCell> figures = other.figures();
        List<String> own = row.form().fields();
        // What is the same in both is no field's of a row that neither of them is.
        boolean astray = rows >= 3 && naming.isOfAnother(row.row(), row.form());
        return IntStream.range(0, columns.size())
                .filter(i -> astray || figures.size() != columns.size() || !figures.get(i).text().equals(row.cells().get(columns.get(i)).text()))
                .mapToObj(i -> own.get(columns.get(i))).map(id -> new FigureAgain(form, id, rows, bearing.holdsBeyond(id, own), bearing.breaksBeyond(id, own)));
    }
}
