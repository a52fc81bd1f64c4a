package gouji.analysis.cutting;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the cells of a row are to it. Told apart once: a table is read in hundreds of cuttings, which have most of their rows in common.
 *
 * @param hash of all the cells
 */
record RowParts(List<CutCell> labels, List<CutCell> figures, List<CutCell> figureArea, int width, int printedWidth, int hash) {

    static RowParts of(List<CutCell> cells) {
        int begin = 0;
        int first = firstFigure(cells);
        List<CutCell> front = cells.subList(0, first < 0 ? cells.size() : first);
        for (int i = 0; i < front.size(); i++) {
            if (front.get(i).isWords()) {
                begin = i + 1;
            }
        }
        return new RowParts(front.stream().filter(CutCell::isWords).toList(), cells.stream().filter(CutCell::isFigure).toList(),
                cells.subList(begin, cells.size()).stream().filter(cell -> !cell.isWords()).toList(),
                width(cells.stream()), width(cells.stream().filter(cell -> !cell.isBlank())), cells.hashCode());
    }

    private static int width(Stream<CutCell> cells) {
        return cells.mapToInt(cell -> cell.column() + cell.columnSpan()).max().orElse(0);
    }

    private static int firstFigure(List<CutCell> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).isFigure()) {
                return i;
            }
        }
        return -1;
    }
}
