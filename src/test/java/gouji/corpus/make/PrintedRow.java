package gouji.corpus.make;

import gouji.corpus.make.Grid.Cell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a report's request table as it is printed, known without reading any file of it.
 *
 * @param id      of the row's fields, without their last part
 * @param label   the row's own, without its groups'
 * @param figures one a column; empty where the cell is
 */
public record PrintedRow(String id, String label, List<String> figures) {

    private static final int COLUMNS = 7;

    /** The rows of the report in this folder that print a cell in each of the seven columns. */
    public static List<PrintedRow> of(Path report) throws IOException {
        Label label = Label.read(report.resolve("label.json"));
        Manuscript manuscript = new Manuscript(Form.of(label.format()), label, Source.read(report.resolve("source.yaml")));
        List<PrintedRow> rows = new ArrayList<>();
        for (List<Cell> row : manuscript.grids().get("requests").rows()) {
            List<Cell> figures = row.stream().filter(cell -> cell.figures() != null).toList();
            if (figures.size() == COLUMNS) {
                String own = row.stream().filter(cell -> cell.figures() == null).reduce((first, second) -> second).orElseThrow().text();
                rows.add(new PrintedRow(figures.get(0).figures(), own, figures.stream().map(Cell::text).toList()));
            }
        }
        return rows;
    }
}
