package gouji.analysis;

import gouji.analysis.arbiter.Reading;
import gouji.analysis.cutting.CutCell;
import gouji.analysis.naming.PlacedRow;
import gouji.fact.FigureAgain;
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
        List<PlacedRow> others = reading.table().rows().stream().filter(row -> row.form() == null && !row.row().figures().isEmpty()).toList();
        if (others.isEmpty()) {
            return List.of();
        }
        RowsAgain rows = new RowsAgain(reading, naming);
        return reading.table().rows().stream().filter(row -> row.form() != null && !row.byNeighbours())
                .flatMap(row -> others.stream().filter(other -> rows.isAgain(row, other)).flatMap(other -> rows.facts(form, row, other))).distinct().toList();
    }

    /** Whether the words of the other name the row as well; where one row is the table, whether it has as many figures. */
    private boolean isAgain(PlacedRow row, PlacedRow other) {
        return reading.table().cutting().form().across() ? other.row().figures().size() == row.figureColumns().count()
                : row.weight() > 0 && naming.weight(other.row(), row.form()) >= row.weight();
    }

    private Stream<FigureAgain> facts(String form, PlacedRow row, PlacedRow other) {
        List<Integer> columns = row.figureColumns().boxed().toList();
        List<CutCell> figures = other.row().figures();
        List<String> own = row.form().fields();
        return IntStream.range(0, columns.size())
                .filter(i -> figures.size() != columns.size() || !figures.get(i).text().equals(row.cells().get(columns.get(i)).text()))
                .mapToObj(i -> own.get(columns.get(i))).map(id -> new FigureAgain(form, id, bearing.holdsBeyond(id, own), bearing.breaksBeyond(id, own)));
    }
}
