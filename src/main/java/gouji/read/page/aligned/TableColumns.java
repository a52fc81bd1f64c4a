package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import java.util.List;

/**
 * The columns of a table known by its print: those of labels first, then those of figures.
 *
 * @param figures where figures stand, from left to right
 * @param edges   x positions of all columns, one more than columns
 * @param labels  how many of the columns are labels'
 * @param em      of the table's print
 */
record TableColumns(List<Extent> figures, List<Double> edges, int labels, double em) {

    static final TableColumns NONE = new TableColumns(List.of(), List.of(), 0, 0);

    /** The figures of a line that stand in the columns. */
    static List<Chunk> figures(ChunkLine line, List<Extent> columns) {
        return line.figures().stream().filter(c -> columns.stream().anyMatch(c::overlaps)).toList();
    }

    /** Whether these are as many columns as another table's, and its edges part their figures as well. */
    boolean continues(TableColumns before) {
        boolean fits = figures.size() == before.figures.size();
        for (int j = 0; fits && j < figures.size(); j++) {
            fits = figures.get(j).left() >= before.edges.get(before.labels + j)
                    && figures.get(j).right() <= before.edges.get(before.labels + j + 1);
        }
        return fits;
    }

    boolean isNone() {
        return figures.isEmpty();
    }

    double left() {
        return edges.get(0);
    }

    double right() {
        return edges.get(edges.size() - 1);
    }

    int count() {
        return edges.size() - 1;
    }

    /** The x position at which the labels end and the figures begin. */
    double figuresBegin() {
        return edges.get(labels);
    }

    /** Whether it stands over figures, not over labels alone. */
    boolean isOver(Chunk c) {
        return c.centreX() > figuresBegin() || c.box().right() > figures.get(0).left();
    }

    /** The column, of all, that a figure stands in. */
    int of(Chunk figure) {
        return Math.max(labels, at(figure.centreX()));
    }

    /** The column at an x position; what stands beside the table is taken to stand in its outermost columns. */
    int at(double x) {
        int j = 0;
        while (j < count() - 1 && edges.get(j + 1) < x) {
            j++;
        }
        return j;
    }
}
