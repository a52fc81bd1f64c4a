package gouji.read.page.aligned;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import gouji.read.page.ruled.Rulings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds where the columns of a table stand: by upright rulings if these part its figures, or else by its print. */
final class ColumnFinder {

    private final List<TablePart> parts;
    private final List<ChunkLine> lines;
    private final List<Extent> columns;
    private final double em;
    private final double left;
    private final double right;
    private final double labelsEnd;

    /**
     * @param parts   of the table, at least one with figures
     * @param columns where its figures stand
     */
    ColumnFinder(List<TablePart> parts, List<Extent> columns) {
        this.parts = parts;
        this.columns = columns;
        lines = parts.stream().flatMap(p -> p.lines().stream()).toList();
        em = lines.stream().mapToDouble(ChunkLine::em).sorted().toArray()[lines.size() / 2];
        left = lines.stream().mapToDouble(ChunkLine::left).min().orElseThrow();
        right = Math.max(lines.stream().mapToDouble(ChunkLine::right).max().orElseThrow(), columns.get(columns.size() - 1).right());
        labelsEnd = labelsEnd();
    }

    TableColumns find() {
        TableColumns ruled = byRulings();
        return ruled.isNone() ? byPrint() : ruled;
    }

    /** Columns of figures that gaps in the rules between the rows part; none where there are no such gaps. */
    private List<Extent> byGaps() {
        return parts.stream().map(p -> p.level().edges(columns.get(0).centre())).filter(e -> !e.isEmpty())
                .map(e -> RuledColumns.between(e, withinOne(e))).max(Comparator.comparingInt(List::size)).orElse(List.of());
    }

    /** Of the columns known by figures those that keep to one between edges: a figure may stand in the middle of a cell over several. */
    private List<Extent> withinOne(List<Double> edges) {
        return columns.stream().filter(c -> edges.subList(1, edges.size() - 1).stream().noneMatch(x -> x > c.left() && x < c.right())).toList();
    }

    /** None where rulings do not part all columns of figures. */
    private TableColumns byRulings() {
        List<Double> edges = new ArrayList<>(RuledColumns.edges(parts));
        if (edges.isEmpty() || edges.get(0) > left) {
            edges.add(0, left - 1);
        }
        if (edges.get(edges.size() - 1) < right) {
            edges.add(right + 1);
        }
        int labels = (int) edges.stream().filter(x -> x < labelsEnd).count();
        if (labels >= edges.size() || labels > 0 && edges.get(labels) > columns.get(0).left()) {
            return TableColumns.NONE;
        }
        List<Extent> figures = RuledColumns.between(edges.subList(labels, edges.size()), columns);
        return figures.isEmpty() ? TableColumns.NONE : new TableColumns(figures, edges, labels, em);
    }

    private TableColumns byPrint() {
        List<Extent> parted = byGaps();
        List<Extent> figures = parted.isEmpty() ? withHeaderColumns() : parted;
        double begin = (labelsEnd + lines.stream().filter(l -> l.right() > columns.get(0).left()).flatMap(l -> l.chunks().stream())
                .mapToDouble(c -> c.box().left()).filter(x -> x > labelsEnd).min().orElse(columns.get(0).left())) / 2;
        List<Chunk> labels = lines.stream().flatMap(l -> l.chunks().stream()).filter(c -> c.box().right() <= begin).toList();
        List<Double> edges = new ArrayList<>(List.of(left - 1));
        if (!labels.isEmpty()) {
            List<Double> ruled = begins();
            List<Double> labelEdges = ruled.stream().filter(x -> x < labelsEnd).toList();
            edges.addAll(labelEdges.isEmpty() ? LabelColumns.edges(ofRows(labels)) : labelEdges);
            edges.add(ruled.stream().filter(x -> x >= labelsEnd).findFirst().orElse(begin));
        }
        int count = edges.size() - 1;
        for (int j = 1; j < figures.size(); j++) {
            edges.add((figures.get(j - 1).right() + figures.get(j).left()) / 2);
        }
        edges.add(Math.max(right, figures.get(figures.size() - 1).right()) + 1);
        return new TableColumns(figures, edges, count, em);
    }

    /** Labels without those of the header, which stand in the middle of the column at whose left the rows' labels begin. */
    private List<Chunk> ofRows(List<Chunk> labels) {
        List<Chunk> header = lines.stream().filter(this::isHeader).flatMap(l -> l.chunks().stream()).toList();
        return labels.stream().filter(c -> !header.contains(c)).toList();
    }

    private boolean isHeader(ChunkLine line) {
        return line.right() > columns.get(0).left() && TableColumns.figures(line, columns).isEmpty() && !line.isRowOfWords(columns);
    }

    /** Where level rules below the first line, or pieces of them, begin behind some columns of labels: there another column begins. */
    private List<Double> begins() {
        List<Double> begins = new ArrayList<>();
        Stream<Double> ofRules = parts.stream()
                .flatMap(p -> p.rules().horizontal().stream().filter(h -> h.position() > p.lines().get(0).centreY()))
                .filter(h -> h.covers(columns.get(0).left(), columns.get(columns.size() - 1).centre(), 0)).map(Ruling::start);
        Stream<Double> ofPieces = parts.stream().flatMap(p -> p.level().begins(columns.get(0).left()).stream());
        Stream.concat(ofRules, ofPieces).filter(x -> x > left + Rulings.NEAR).sorted().forEach(x -> {
                    if (begins.isEmpty() || x - begins.get(begins.size() - 1) > 2 * Rulings.NEAR) {
                        begins.add(x);
                    }
                });
        return begins;
    }

    private double labelsEnd() {
        double firstColumn = columns.get(0).left();
        int firstFigures = 0;
        while (TableColumns.figures(lines.get(firstFigures), columns).isEmpty()) {
            firstFigures++;
        }
        return lines.subList(firstFigures, lines.size()).stream()
                .filter(l -> l.right() <= firstColumn || !TableColumns.figures(l, columns).isEmpty()).flatMap(l -> l.chunks().stream())
                .filter(c -> c.box().right() <= firstColumn && !c.isFigure()).mapToDouble(c -> c.box().right()).max()
                .orElse(firstColumn - em);
    }

    /** A column that prints no figure is known by its word in the header, as far from the others as they are from each other, or over no other one. */
    private List<Extent> withHeaderColumns() {
        List<Extent> all = new ArrayList<>(columns);
        double[] pitches = new double[Math.max(1, columns.size() - 1)];
        for (int j = 1; j < columns.size(); j++) {
            pitches[j - 1] = columns.get(j).centre() - columns.get(j - 1).centre();
        }
        double usual = Arrays.stream(pitches).min().orElse(0);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (!TableColumns.figures(lines.get(i), columns).isEmpty()) {
                continue;
            }
            for (Chunk c : lines.get(i).chunks()) {
                if (c.box().left() > labelsEnd && all.stream().noneMatch(c::overlaps) && (isOverNoOther(c, i)
                        || c.box().width() < 1.2 * usual && all.stream().allMatch(e -> Math.abs(e.centre() - c.centreX()) > 0.7 * usual))) {
                    all.add(new Extent(c.box().left(), c.box().right()));
                }
            }
        }
        all.sort(Comparator.comparingDouble(Extent::left));
        return all;
    }

    /**
     * Whether each column has a word of its own, and one of the two beside this word none below it: then it is not over both, as the
     * name of a group is. Behind the last column words stand beside it, too; a unit does not.
     */
    private boolean isOverNoOther(Chunk word, int line) {
        List<ChunkLine> header = header(line);
        List<ChunkLine> below = header.subList(header.indexOf(lines.get(line)) + 1, header.size());
        Optional<Extent> before = columns.stream().filter(c -> c.right() <= word.box().left()).reduce((a, b) -> b);
        Optional<Extent> after = columns.stream().filter(c -> c.left() >= word.box().right()).findFirst();
        return word.text().length() > 1 && before.isPresent() && columns.stream().allMatch(c -> isHeaded(c, header))
                && (after.isEmpty() ? lines.get(line).chunks().size() > 1 : !isHeaded(before.get(), below) || !isHeaded(after.get(), below));
    }

    /** The lines around one that no figures part from it. */
    private List<ChunkLine> header(int line) {
        int first = line;
        while (first > 0 && isHeader(lines.get(first - 1))) {
            first--;
        }
        return lines.subList(first, lines.size()).stream().takeWhile(this::isHeader).toList();
    }

    /** Whether a line has a word over that column alone. */
    private boolean isHeaded(Extent column, List<ChunkLine> header) {
        return header.stream().flatMap(l -> l.chunks().stream()).anyMatch(c -> c.overlaps(column) && columns.stream().filter(c::overlaps).count() == 1);
    }
}
