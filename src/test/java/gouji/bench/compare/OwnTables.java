package gouji.bench.compare;

import gouji.corpus.make.PrintedRow;
import gouji.document.Cell;
import gouji.document.Row;
import gouji.document.Table;
import gouji.read.type.AllTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The tables of our reader, before any analysis. */
record OwnTables() implements TableProgram {

    @Override
    public String name() {
        return "gouji tables";
    }

    @Override
    public List<List<String>> rows(Path pdf, List<PrintedRow> printed) throws Exception {
        List<List<String>> rows = new ArrayList<>();
        for (Table table : AllTypes.readers().read(pdf).tables().toList()) {
            int columns = table.rows().stream().flatMap(row -> row.cells().stream())
                    .mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
            table.rows().forEach(row -> rows.add(cells(row, columns)));
        }
        return rows;
    }

    private static List<String> cells(Row row, int columns) {
        List<String> cells = new ArrayList<>(Collections.nCopies(columns, ""));
        for (Cell cell : row.cells()) {
            cells.set(cell.column(), cell.text());
        }
        return cells;
    }
}
