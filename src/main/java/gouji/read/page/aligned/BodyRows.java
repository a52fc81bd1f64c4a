package gouji.read.page.aligned;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Makes rows of lines with figures and of the labels beside them.
 *
 * @param across    level rulings between the lines
 * @param openAbove whether the first row may have begun on the page before
 * @param openBelow whether the last row may go on, on the next page
 * @param next      the middle of the line below these; infinite where there is none
 */
record BodyRows(TableColumns columns, Spacing spacing, List<Ruling> across, boolean openAbove, boolean openBelow,
        double next) {

    /** In ems. */
    private static final double SAME_LEFT = 0.3;

    /** A row in the making. */
    private static final class Row {
        final List<Chunk> figures = new ArrayList<>();
        final List<Chunk> labels = new ArrayList<>();

        Extent extent() {
            Extent e = null;
            for (List<Chunk> chunks : List.of(figures, labels)) {
                for (Chunk c : chunks) {
                    e = e == null ? new Extent(c.box().top(), c.box().bottom()) : e.union(c.box().top(), c.box().bottom());
                }
            }
            return e;
        }

        /** The middle of its last line of figures; of its last words where it has none yet: words under a row's figures may stand close to the next. */
        double lastLine() {
            return figures.stream().filter(Chunk::isFigure).reduce((above, below) -> below).orElse(figures.get(figures.size() - 1)).centreY();
        }

        double middle() {
            if (figures.isEmpty()) {
                return extent().centre();
            }
            Extent e = new Extent(figures.get(0).box().top(), figures.get(0).box().bottom());
            for (Chunk c : figures) {
                e = c.isFigure() ? e.union(c.box().top(), c.box().bottom()) : e;
            }
            return e.centre();
        }
    }

    /** Adds the rows of a section and their cells. */
    void add(List<ChunkLine> section, List<Extent> allRows, List<AlignedCell> cells) {
        List<Row> rows = new ArrayList<>();
        List<Chunk> leaves = new ArrayList<>();
        List<Chunk> groups = new ArrayList<>();
        List<Chunk> counts = new ArrayList<>();
        double leafBegin = columns.edges().get(Math.max(0, columns.labels() - 1));
        List<Chunk> figures = new ArrayList<>();
        for (int i = 0; i < section.size(); i++) {
            ChunkLine line = section.get(i);
            for (Chunk c : line.chunks()) {
                if (c.counts()) {
                    counts.add(c);
                } else if (c.centreX() > columns.figuresBegin()) {
                    figures.add(c);
                } else {
                    (c.box().right() > leafBegin || goesOn(leaves, line, c) ? leaves : groups).add(c);
                }
            }
            boolean rowOfWords = line.isRowOfWords(columns.figures());
            if (rowOfWords || figures.stream().anyMatch(Chunk::isFigure) || i + 1 == section.size() || !isInRowOf(line, section.get(i + 1))) {
                addFigures(rows, figures, rowOfWords);
                figures = new ArrayList<>();
            }
        }
        placeLeaves(rows, leaves);
        rows.sort(Comparator.comparingDouble(Row::middle));
        List<GroupLabels.Placed> placed = columns.labels() < 2 ? List.of()
                : new GroupLabels(columns.edges().subList(0, columns.labels()), columns.em(), spacing.lines()).place(groups, rows.stream().map(Row::extent).toList(),
                        rows.stream().map(Row::middle).toList(), rows.stream().map(r -> firstColumn(r.labels)).toList());
        int first = allRows.size();
        for (GroupLabels.Placed g : placed) {
            boolean label = g.firstRow() == g.lastRow() && rows.get(g.firstRow()).labels.isEmpty();
            int end = label ? columnsBefore(g, placed) : g.column() + 1;
            cells.add(new AlignedCell(first + g.firstRow(), g.column(), g.lastRow() - g.firstRow() + 1, end - g.column(), g.print()));
        }
        for (int r = 0; r < rows.size(); r++) {
            allRows.add(rows.get(r).extent());
            addLabels(rows.get(r).labels, first + r, cells);
            new FigureCells(columns).add(rows.get(r).figures, first + r, cells);
        }
        addCounts(counts, rows, first, cells);
    }

    /** Whether words are the short end of the label above, with which they begin: no group's name, beside which there is another label. */
    private boolean goesOn(List<Chunk> leaves, ChunkLine line, Chunk words) {
        boolean alone = line.chunks().stream().noneMatch(c -> c.box().left() > words.box().right() && c.centreX() <= columns.figuresBegin());
        return alone && !words.beginsItem() && leaves.stream().anyMatch(above -> Math.abs(above.box().left() - words.box().left()) < SAME_LEFT * columns.em()
                && words.centreY() > above.centreY() && spacing.isNextLine(words.centreY() - above.centreY()));
    }

    /** What counts the rows stands in the first column, beside the row that is nearest. */
    private void addCounts(List<Chunk> counts, List<Row> rows, int first, List<AlignedCell> cells) {
        Map<Integer, List<Chunk>> beside = new TreeMap<>();
        for (Chunk count : counts) {
            int nearest = IntStream.range(0, rows.size()).boxed()
                    .min(Comparator.comparingDouble(r -> Math.abs(rows.get(r).middle() - count.centreY()))).orElseThrow();
            beside.computeIfAbsent(nearest, r -> new ArrayList<>()).add(count);
        }
        beside.forEach((row, print) -> cells.add(new AlignedCell(first + row, 0, 1, 1, print)));
    }

    /** The column of labels that the next group of a row stands in, or their number. */
    private int columnsBefore(GroupLabels.Placed label, List<GroupLabels.Placed> placed) {
        return placed.stream().filter(o -> o.column() > label.column() && o.firstRow() <= label.firstRow() && o.lastRow() >= label.firstRow())
                .mapToInt(GroupLabels.Placed::column).min().orElse(columns.labels());
    }

    /** Whether words stand so close above figures that they are of one row. */
    private boolean isInRowOf(ChunkLine words, ChunkLine below) {
        return below.centreY() - words.centreY() < ChunkLine.SAME_ROW * columns.em() && !TableColumns.figures(below, columns.figures()).isEmpty();
    }

    private void addFigures(List<Row> rows, List<Chunk> figures, boolean rowOfWords) {
        if (figures.isEmpty()) {
            return;
        }
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        Chunk first = figures.stream().filter(Chunk::isFigure).findFirst().orElse(figures.get(0));
        boolean same = last != null && (first.centreY() - last.lastLine() < ChunkLine.SAME_ROW * columns.em()
                || figures.stream().noneMatch(Chunk::isFigure) && !rowOfWords);
        if (!same) {
            last = new Row();
            rows.add(last);
        }
        last.figures.addAll(figures);
    }

    /** Chunks of one line count as one. */
    private void placeLeaves(List<Row> rows, List<Chunk> leaves) {
        List<List<Chunk>> lines = new ArrayList<>();
        List<Extent> extents = new ArrayList<>();
        leaves.sort(Comparator.comparingDouble(Chunk::centreY));
        for (Chunk c : leaves) {
            if (extents.isEmpty() || c.centreY() - extents.get(extents.size() - 1).centre() > 0.35 * columns.em()) {
                lines.add(new ArrayList<>());
                extents.add(new Extent(c.box().top(), c.box().bottom()));
            }
            lines.get(lines.size() - 1).add(c);
        }
        double[] middles = rows.stream().mapToDouble(Row::middle).toArray();
        boolean[] begins = new boolean[lines.size()];
        for (int l = 0; l < begins.length; l++) {
            begins[l] = lines.get(l).get(0).beginsItem();
        }
        for (LabelRows.Label label : new LabelRows(extents, begins, middles, across, spacing, openAbove, openBelow, next).best().labels()) {
            Row row = label.row() < 0 ? new Row() : rows.get(label.row());
            for (int l = label.first(); l <= label.last(); l++) {
                row.labels.addAll(lines.get(l));
            }
            if (label.row() < 0) {
                rows.add(row);
            }
        }
    }

    /** The first label column that the labels cover, or all where there are none. */
    private int firstColumn(List<Chunk> labels) {
        double left = labels.stream().mapToDouble(c -> c.box().left()).min().orElse(Double.POSITIVE_INFINITY);
        int column = 0;
        while (column < columns.labels() && columns.edges().get(column + 1) <= left) {
            column++;
        }
        return column;
    }

    private void addLabels(List<Chunk> labels, int row, List<AlignedCell> cells) {
        List<Chunk> rest = new ArrayList<>(labels);
        rest.sort(Comparator.comparingDouble((Chunk c) -> c.centreY()).thenComparingDouble(c -> c.box().left()));
        if (!rest.isEmpty()) {
            int column = Math.min(firstColumn(rest), columns.labels() - 1);
            while (column < columns.labels() - 1 && taken(cells, row, column)) {
                column++;
            }
            cells.add(new AlignedCell(row, column, 1, columns.labels() - column, rest));
        }
    }

    private static boolean taken(List<AlignedCell> cells, int row, int column) {
        return cells.stream().anyMatch(c -> c.covers(row, column));
    }
}
