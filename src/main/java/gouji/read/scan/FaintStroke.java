package gouji.read.scan;

import gouji.read.scan.Marks.Mark;
import java.util.Comparator;
import java.util.List;

/**
 * A dash so thin that a coarse scan left a row of specks of it, each no larger than dust. A cell with such a row is not empty,
 * whatever it says.
 */
final class FaintStroke {

    /** In points, along. */
    private static final double SHORTEST = 3;

    /** In points: specks no further above or below each other stand in a row. */
    private static final double LEVEL = 0.7;

    /** In points: what is left of rulings lies this near to the edges of a cell. */
    private static final double EDGE = 1.5;

    private static final int FEWEST = 3;

    private FaintStroke() {
    }

    /** The specks of the row; empty where there is none, or where as many lie about everywhere. */
    static CellInk of(Area cell, Ink ink, double pointsPerPixel) {
        int edge = (int) Math.ceil(EDGE / pointsPerPixel);
        Area inner = new Area(cell.left() + edge, cell.top() + edge, cell.right() - edge, cell.bottom() - edge);
        List<Mark> specks = inner.isEmpty() ? List.of() : Marks.in(inner, ink);
        for (Mark speck : specks) {
            List<Mark> row = specks.stream().filter(other -> Math.abs(middle(other) - middle(speck)) * pointsPerPixel <= LEVEL)
                    .sorted(Comparator.comparingInt((Mark m) -> m.area().left())).toList();
            CellInk stroke = CellInk.of(row);
            if (row.size() >= FEWEST && row.size() * 3 >= specks.size() * 2 && stroke.area().width() * pointsPerPixel >= SHORTEST) {
                return stroke;
            }
        }
        return CellInk.of(List.of());
    }

    private static double middle(Mark mark) {
        return (mark.area().top() + mark.area().bottom()) / 2.0;
    }
}
