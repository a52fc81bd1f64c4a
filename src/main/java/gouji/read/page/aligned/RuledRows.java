package gouji.read.page.aligned;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import gouji.read.page.ruled.Rulings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of a table's body each of which stands between two level rules. Where a rule stops short of a column of labels, that
 * column's cell goes on into the next row.
 */
final class RuledRows {

    /** In ems; print reaches over the edge of its column by so much and still keeps to it. */
    private static final double OVERLAP = 0.3;

    private final TableColumns columns;
    private final List<Ruling> rules;
    private final List<List<Chunk>> rows = new ArrayList<>();

    private RuledRows(TableColumns columns, List<Ruling> rules) {
        this.columns = columns;
        this.rules = rules;
    }

    /** @param rules that are drawn within the table */
    static RuledRows of(List<ChunkLine> section, TableColumns columns, Rulings rules) {
        double from = columns.figures().get(0).centre();
        double to = columns.figures().get(columns.figures().size() - 1).centre();
        double top = section.get(0).centreY();
        double bottom = section.get(section.size() - 1).centreY();
        List<Ruling> between = rules.horizontal().stream().filter(h -> h.covers(from, to, 0)).toList();
        List<Ruling> own = new ArrayList<>();
        own.add(between.stream().filter(h -> h.position() < top).max(Comparator.comparingDouble(Ruling::position))
                .orElse(new Ruling(true, section.get(0).top(), columns.left(), columns.right())));
        between.stream().filter(h -> h.position() > top && h.position() < bottom)
                .filter(h -> isPrintBetween(section, own.get(own.size() - 1), h)).forEach(own::add);
        own.add(between.stream().filter(h -> h.position() > bottom).min(Comparator.comparingDouble(Ruling::position))
                .orElse(new Ruling(true, section.get(section.size() - 1).bottom(), columns.left(), columns.right())));
        RuledRows rows = new RuledRows(columns, own);
        own.subList(1, own.size()).forEach(h -> rows.rows.add(new ArrayList<>()));
        for (ChunkLine line : section) {
            int r = 0;
            while (r < rows.rows.size() - 1 && line.centreY() > own.get(r + 1).position()) {
                r++;
            }
            rows.rows.get(r).addAll(line.chunks());
        }
        return rows;
    }

    /** Cells drawn apart have two rules between their rows. */
    private static boolean isPrintBetween(List<ChunkLine> section, Ruling above, Ruling below) {
        return section.stream().anyMatch(l -> l.centreY() > above.position() && l.centreY() < below.position());
    }

    /** Whether they tell the rows of labels, too: rules that all stop short of the labels beside the figures do not. */
    boolean partLabels() {
        return columns.labels() == 0 || rules.size() < 3
                || rules.subList(1, rules.size() - 1).stream().anyMatch(h -> isCut(columns.labels() - 1, h));
    }

    int count() {
        return rows.size();
    }

    /** Whether no two rows stand between the same rules. */
    boolean areParted() {
        return rows.stream().allMatch(this::isOneRow);
    }

    /** Whether no two lines of figures stand in it, but for figures broken over lines. */
    private boolean isOneRow(List<Chunk> row) {
        List<Chunk> figures = row.stream().filter(c -> c.isFigure() && columns.isOver(c)).toList();
        long most = 0;
        for (Chunk f : figures) {
            most = Math.max(most, figures.stream().filter(o -> Math.abs(o.centreY() - f.centreY()) < ChunkLine.SAME_ROW * f.em()).count());
        }
        return figures.size() - most <= most / 2;
    }

    /** Adds the rows and their cells. */
    void add(List<Extent> allRows, List<AlignedCell> cells) {
        int first = allRows.size();
        List<AlignedCell> groups = new ArrayList<>();
        for (int column = 0; column < columns.labels(); column++) {
            addGroups(column, first, groups);
        }
        cells.addAll(groups);
        for (int r = 0; r < rows.size(); r++) {
            allRows.add(new Extent(rules.get(r).position(), rules.get(r + 1).position()));
            addLabels(r, first, groups, cells);
            new FigureCells(columns).add(rows.get(r).stream().filter(c -> c.centreX() > columns.figuresBegin()).toList(), first + r, cells);
        }
    }

    /** Cells of one column of labels that go on over several rows. */
    private void addGroups(int column, int first, List<AlignedCell> groups) {
        for (int r = 0; r < rows.size(); ) {
            int end = r;
            while (end + 1 < rows.size() && !isCut(column, rules.get(end + 1))) {
                end++;
            }
            if (end > r) {
                List<Chunk> print = rows.subList(r, end + 1).stream().flatMap(List::stream)
                        .filter(c -> keepsTo(c, column)).sorted(Comparator.comparingDouble(Chunk::centreY)).toList();
                groups.add(new AlignedCell(first + r, column, end + 1 - r, 1, print));
            }
            r = end + 1;
        }
    }

    private boolean isCut(int column, Ruling rule) {
        double middle = (columns.edges().get(column) + columns.edges().get(column + 1)) / 2;
        return rule.start() < middle && rule.end() > middle;
    }

    private boolean keepsTo(Chunk c, int column) {
        return c.centreX() > columns.edges().get(column) && c.centreX() < columns.edges().get(column + 1)
                && c.box().right() < columns.edges().get(column + 1) + OVERLAP * c.em()
                && c.box().left() > columns.edges().get(column) - OVERLAP * c.em();
    }

    /** Labels of one row: what stands over several columns is the cell of them all, and the last reaches to the figures. */
    private void addLabels(int row, int first, List<AlignedCell> groups, List<AlignedCell> cells) {
        List<Chunk> rest = new ArrayList<>(rows.get(row).stream().filter(c -> c.centreX() <= columns.figuresBegin())
                .filter(c -> groups.stream().noneMatch(g -> g.print().contains(c)))
                .sorted(Comparator.comparingDouble(Chunk::centreY).thenComparingDouble(c -> c.box().left())).toList());
        for (int column = 0; column < columns.labels() && !rest.isEmpty(); column++) {
            if (isCovered(groups, first + row, column)) {
                continue;
            }
            int end = column;
            for (int reached = reached(rest, end); end < reached && !isCovered(groups, first + row, end + 1); reached = reached(rest, end)) {
                end++;
            }
            int last = end;
            List<Chunk> print = rest.stream().filter(c -> begin(c) <= last).toList();
            rest.removeAll(print);
            while (rest.isEmpty() && end + 1 < columns.labels() && !isCovered(groups, first + row, end + 1)) {
                end++;
            }
            if (!print.isEmpty()) {
                cells.add(new AlignedCell(first + row, column, 1, end + 1 - column, print));
            }
            column = end;
        }
    }

    private int begin(Chunk label) {
        return columns.at(label.box().left() + OVERLAP * label.em());
    }

    /** The last column of labels that print reaches which begins in one up to the given. */
    private int reached(List<Chunk> labels, int column) {
        return Math.min(columns.labels() - 1, labels.stream().filter(c -> begin(c) <= column)
                .mapToInt(c -> columns.at(c.box().right() - OVERLAP * c.em())).max().orElse(column));
    }

    private static boolean isCovered(List<AlignedCell> groups, int row, int column) {
        return groups.stream().anyMatch(g -> g.covers(row, column));
    }
}
