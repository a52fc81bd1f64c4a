package gouji.read.page;

import java.util.List;

/** The cells of one row's figures. */
record FigureCells(TableColumns columns) {

    void add(List<Chunk> figures, int row, List<AlignedCell> cells) {
        for (int j = columns.labels(); j < columns.count(); j++) {
            int column = j;
            List<Chunk> print = figures.stream().filter(c -> columns.of(c) == column).toList();
            if (!print.isEmpty()) {
                cells.add(new AlignedCell(row, column, 1, 1, print));
            }
        }
    }
}
