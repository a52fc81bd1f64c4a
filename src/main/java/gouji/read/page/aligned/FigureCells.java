package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.Extent;
import java.util.List;

/** The cells of one row's figures; what runs over several columns and no gap parts is a cell of them all. */
record FigureCells(TableColumns columns) {

    void add(List<Chunk> figures, int row, List<AlignedCell> cells) {
        for (int j = columns.labels(); j < columns.count(); j++) {
            int column = j;
            List<Chunk> print = figures.stream().filter(c -> columns.of(c) == column).toList();
            if (!print.isEmpty()) {
                cells.add(cell(row, column, print));
            }
        }
    }

    private AlignedCell cell(int row, int column, List<Chunk> print) {
        List<Extent> over = print.size() == 1 && print.get(0).isFigure() ? print.get(0).over(columns.figures()) : List.of();
        if (over.size() < 2) {
            return new AlignedCell(row, column, 1, 1, print);
        }
        int first = columns.labels() + columns.figures().indexOf(over.get(0));
        return new AlignedCell(row, first, 1, over.size(), print);
    }
}
