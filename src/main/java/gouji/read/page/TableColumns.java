package gouji.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
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

    /** The part of the table's height that upright rulings must take to part its columns of figures; labels may reach over some. */
    private static final double LONG = 0.5;
    private static final double LONG_BESIDE_LABELS = 0.2;

    /**
     * @param lines   of the table, from top to bottom
     * @param columns of its figures
     * @param rules   that are drawn within it
     */
    static TableColumns of(List<ChunkLine> lines, List<Extent> columns, Rulings rules) {
        double em = lines.stream().mapToDouble(ChunkLine::em).sorted().toArray()[lines.size() / 2];
        double left = lines.stream().mapToDouble(ChunkLine::left).min().orElseThrow();
        double labelsEnd = labelsEnd(lines, columns, em);
        List<Extent> figures = withHeaderColumns(lines, columns, labelsEnd);
        double begin = (labelsEnd + lines.stream().filter(l -> l.right() > columns.get(0).left()).flatMap(l -> l.chunks().stream())
                .mapToDouble(c -> c.box().left()).filter(x -> x > labelsEnd).min().orElse(columns.get(0).left())) / 2;
        List<Chunk> labels = lines.stream().flatMap(l -> l.chunks().stream()).filter(c -> c.box().right() <= begin).toList();
        List<Double> edges = new ArrayList<>(List.of(left - 1));
        if (!labels.isEmpty()) {
            edges.addAll(LabelColumns.edges(labels));
            edges.add(begin);
        }
        int count = edges.size() - 1;
        for (int j = 1; j < figures.size(); j++) {
            edges.add((figures.get(j - 1).right() + figures.get(j).left()) / 2);
        }
        edges.add(Math.max(lines.stream().mapToDouble(ChunkLine::right).max().orElseThrow(), figures.get(figures.size() - 1).right()) + 1);
        return new TableColumns(figures, edges, count, em);
    }

    /** The figures of a line that stand in the columns. */
    static List<Chunk> figures(ChunkLine line, List<Extent> columns) {
        return line.figures().stream().filter(c -> columns.stream().anyMatch(c::overlaps)).toList();
    }

    private static double labelsEnd(List<ChunkLine> lines, List<Extent> columns, double em) {
        double firstColumn = columns.get(0).left();
        int firstFigures = 0;
        while (figures(lines.get(firstFigures), columns).isEmpty()) {
            firstFigures++;
        }
        return lines.subList(firstFigures, lines.size()).stream()
                .filter(l -> l.right() <= firstColumn || !figures(l, columns).isEmpty()).flatMap(l -> l.chunks().stream())
                .filter(c -> c.box().right() <= firstColumn && !c.isFigure()).mapToDouble(c -> c.box().right()).max()
                .orElse(firstColumn - em);
    }

    /** A column that prints no figure is known by its word in the header, as far from the others as they are from each other. */
    private static List<Extent> withHeaderColumns(List<ChunkLine> lines, List<Extent> columns, double labelsEnd) {
        List<Extent> all = new ArrayList<>(columns);
        double[] pitches = new double[Math.max(1, columns.size() - 1)];
        for (int j = 1; j < columns.size(); j++) {
            pitches[j - 1] = columns.get(j).centre() - columns.get(j - 1).centre();
        }
        double usual = Arrays.stream(pitches).min().orElse(0);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!figures(lines.get(i), columns).isEmpty()) {
                continue;
            }
            for (Chunk c : lines.get(i).chunks()) {
                if (c.box().left() > labelsEnd && c.box().width() < 1.2 * usual && all.stream().noneMatch(c::overlaps)
                        && all.stream().allMatch(e -> Math.abs(e.centre() - c.centreX()) > 0.7 * usual)) {
                    all.add(new Extent(c.box().left(), c.box().right()));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Extent::left));
        return all;
    }

    /** The columns of the page before if they part this page's figures as well, or else these. */
    TableColumns continuing(TableColumns before) {
        boolean fits = figures.size() == before.figures.size();
        for (int j = 0; fits && j < figures.size(); j++) {
            fits = figures.get(j).left() >= before.edges.get(before.labels + j)
                    && figures.get(j).right() <= before.edges.get(before.labels + j + 1);
        }
        return fits ? new TableColumns(figures, before.edges, before.labels, em) : this;
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
        int j = labels;
        while (j < count() - 1 && edges.get(j + 1) < figure.centreX()) {
            j++;
        }
        return j;
    }
}
