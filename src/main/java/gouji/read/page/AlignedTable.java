package gouji.read.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes rows, columns and cells of lines that are known to be one table. */
final class AlignedTable {

    private final List<ChunkLine> lines;
    private final List<Ruling> across;
    private final List<Extent> figureColumns;
    private final double em;
    private final double pitch;
    private double figuresBegin;
    private final List<Double> edges = new ArrayList<>();
    private int labelColumns;
    private final List<Extent> rows = new ArrayList<>();
    private final List<AlignedCell> cells = new ArrayList<>();

    /**
     * @param lines  from top to bottom
     * @param columns of the figures
     * @param across level rulings between the lines
     */
    AlignedTable(List<ChunkLine> lines, List<Extent> columns, List<Ruling> across) {
        this.lines = lines;
        this.across = across;
        this.em = lines.stream().mapToDouble(ChunkLine::em).sorted().toArray()[lines.size() / 2];
        double firstColumn = columns.get(0).left();
        int firstFigures = 0;
        while (figures(lines.get(firstFigures), columns).isEmpty()) {
            firstFigures++;
        }
        double labelsEnd = lines.subList(firstFigures, lines.size()).stream()
                .filter(l -> l.right() <= firstColumn || !figures(l, columns).isEmpty()).flatMap(l -> l.chunks().stream())
                .filter(c -> c.box().right() <= firstColumn && !c.isFigure()).mapToDouble(c -> c.box().right()).max()
                .orElse(firstColumn - em);
        this.figureColumns = withHeaderColumns(columns, labelsEnd);
        this.figuresBegin = (labelsEnd + lines.stream().filter(l -> l.right() > firstColumn).flatMap(l -> l.chunks().stream())
                .mapToDouble(c -> c.box().left()).filter(x -> x > labelsEnd).min().orElse(firstColumn)) / 2;
        this.pitch = pitch();
        List<Chunk> labels = lines.stream().flatMap(l -> l.chunks().stream()).filter(c -> c.box().right() <= figuresBegin).toList();
        edges.add(lines.stream().mapToDouble(ChunkLine::left).min().orElseThrow() - 1);
        boolean labelled = !labels.isEmpty();
        edges.addAll(LabelColumns.edges(labels));
        if (labelled) {
            edges.add(figuresBegin);
        }
        this.labelColumns = edges.size() - 1;
        for (int j = 1; j < figureColumns.size(); j++) {
            edges.add((figureColumns.get(j - 1).right() + figureColumns.get(j).left()) / 2);
        }
        edges.add(Math.max(lines.stream().mapToDouble(ChunkLine::right).max().orElseThrow(),
                figureColumns.get(figureColumns.size() - 1).right()) + 1);
    }

    private static List<Chunk> figures(ChunkLine line, List<Extent> columns) {
        return line.figures().stream().filter(c -> columns.stream().anyMatch(c::overlaps)).toList();
    }

    /** A column that prints no figure is known by its word in the header, as far from the others as they are from each other. */
    private List<Extent> withHeaderColumns(List<Extent> columns, double labelsEnd) {
        List<Extent> all = new ArrayList<>(columns);
        double[] pitches = new double[Math.max(1, columns.size() - 1)];
        for (int j = 1; j < columns.size(); j++) {
            pitches[j - 1] = columns.get(j).centre() - columns.get(j - 1).centre();
        }
        double usual = java.util.Arrays.stream(pitches).min().orElse(0);
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

    /** The distance of two lines in one cell: the least of any two lines under each other. */
    private double pitch() {
        double least = 2 * em;
        List<Chunk> all = lines.stream().flatMap(l -> l.chunks().stream()).filter(c -> !c.isFigure()).toList();
        for (Chunk a : all) {
            for (Chunk b : all) {
                double distance = b.centreY() - a.centreY();
                if (distance > 0.8 * em && distance < least && a.box().left() < b.box().right() && b.box().left() < a.box().right()) {
                    least = distance;
                }
            }
        }
        return least;
    }

    /**
     * What the next page's part of the same table has in common with this one.
     *
     * @param figures columns of figures
     * @param edges   of all columns
     * @param labels  how many of the columns are labels'
     */
    record Columns(List<Extent> figures, List<Double> edges, int labels) {

        static final Columns NONE = new Columns(List.of(), List.of(), 0);
    }

    Columns columns() {
        return new Columns(figureColumns, List.copyOf(edges), labelColumns);
    }

    /** Takes over the columns of the page before if they part this page's figures as well. */
    void continueWith(Columns before) {
        boolean fits = figureColumns.size() == before.figures().size();
        for (int j = 0; fits && j < figureColumns.size(); j++) {
            fits = figureColumns.get(j).left() >= before.edges().get(before.labels() + j)
                    && figureColumns.get(j).right() <= before.edges().get(before.labels() + j + 1);
        }
        if (fits) {
            edges.clear();
            edges.addAll(before.edges());
            labelColumns = before.labels();
            figuresBegin = edges.get(labelColumns);
        }
    }

    AlignedGrid.Layout layout() {
        List<ChunkLine> section = new ArrayList<>();
        boolean words = false;
        for (int i = 0; i < lines.size(); i++) {
            Kind kind = kind(i);
            boolean wordsNow = kind == Kind.WORDS || kind == Kind.LABELS && words && wordsFollow(i);
            if (i == 0 && kind == Kind.LABELS) {
                wordsNow = wordsFollow(i);
            }
            if (wordsNow != words && !section.isEmpty()) {
                add(section, words);
                section = new ArrayList<>();
            }
            words = wordsNow;
            section.add(lines.get(i));
        }
        add(section, words);
        return new AlignedGrid.Layout(edges, rows, cells);
    }

    private enum Kind { FIGURES, WORDS, LABELS }

    private Kind kind(int i) {
        ChunkLine line = lines.get(i);
        if (!figures(line, figureColumns).isEmpty() || line.isRowOfWords(figureColumns) && isBelowFigures(i)
                || i + 1 < lines.size() && line.isPartOfFigures(lines.get(i + 1))) {
            return Kind.FIGURES;
        }
        List<Chunk> over = line.chunks().stream().filter(this::isOver).toList();
        if (over.isEmpty()) {
            return Kind.LABELS;
        }
        boolean continued = i > 0 && over.size() == 1 && figures(lines.get(i - 1), figureColumns).stream()
                .anyMatch(f -> f.box().left() < over.get(0).box().right() && f.box().right() > over.get(0).box().left()
                        && over.get(0).centreY() - f.centreY() < 1.4 * em);
        return continued ? Kind.FIGURES : Kind.WORDS;
    }

    private boolean isBelowFigures(int i) {
        return lines.subList(0, i).stream().anyMatch(l -> !figures(l, figureColumns).isEmpty());
    }

    /** Whether it stands over figures, not over labels alone. */
    private boolean isOver(Chunk c) {
        return c.centreX() > figuresBegin || c.box().right() > figureColumns.get(0).left();
    }

    private boolean wordsFollow(int i) {
        for (int j = i + 1; j < lines.size(); j++) {
            Kind kind = kind(j);
            if (kind != Kind.LABELS) {
                return kind == Kind.WORDS;
            }
        }
        return false;
    }

    private void add(List<ChunkLine> section, boolean words) {
        if (words) {
            addHeader(section);
        } else {
            new BodyRows(edges, figureColumns, labelColumns, figuresBegin, em, pitch, across).add(section, rows, cells);
        }
    }

    /** A title over the whole table is a row by itself. */
    private void addHeader(List<ChunkLine> section) {
        List<ChunkLine> open = new ArrayList<>();
        for (ChunkLine line : section) {
            if (isTitle(line)) {
                addWords(open);
                open = new ArrayList<>();
                cells.add(new AlignedCell(rows.size(), 0, 1, edges.size() - 1, line.chunks()));
                rows.add(new Extent(line.top(), line.bottom()));
            } else {
                open.add(line);
            }
        }
        addWords(open);
    }

    private void addWords(List<ChunkLine> section) {
        List<List<Chunk>> over = new ArrayList<>();
        List<Chunk> labels = new ArrayList<>();
        for (ChunkLine line : section) {
            List<Chunk> words = line.chunks().stream().filter(this::isOver).toList();
            line.chunks().stream().filter(c -> !isOver(c)).forEach(labels::add);
            if (!words.isEmpty()) {
                over.add(words);
            }
        }
        if (section.isEmpty()) {
            return;
        }
        List<HeaderLines.Word> found = new HeaderLines(figureColumns, pitch, alignment(section)).of(over);
        int levels = 1 + found.stream().mapToInt(w -> w.level).max().orElse(0);
        int first = rows.size();
        for (int level = 0; level < levels; level++) {
            int at = level;
            List<HeaderLines.Word> here = found.stream().filter(w -> w.level == at).toList();
            rows.add(new Extent(here.stream().mapToDouble(HeaderLines.Word::top).min().orElse(section.get(0).top()),
                    here.stream().mapToDouble(HeaderLines.Word::bottom).max().orElse(section.get(0).bottom())));
        }
        for (HeaderLines.Word w : found) {
            boolean deeper = found.stream().anyMatch(o -> o.level > w.level && o.first <= w.last && o.last >= w.first);
            cells.add(new AlignedCell(first + w.level, labelColumns + w.first, deeper ? 1 : levels - w.level,
                    w.last + 1 - w.first, w.print));
        }
        if (!labels.isEmpty()) {
            cells.add(new AlignedCell(first, 0, levels, labelColumns, labels));
        }
    }

    /** Words alone in their line, in the middle of the whole table rather than of its figures. */
    private boolean isTitle(ChunkLine line) {
        if (line.chunks().size() > 1 || labelColumns == 0 || !isOver(line.chunks().get(0))) {
            return false;
        }
        Chunk c = line.chunks().get(0);
        double fromTable = Math.abs(c.centreX() - (edges.get(0) + edges.get(edges.size() - 1)) / 2);
        double fromFigures = Math.abs(c.centreX() - (figuresBegin + edges.get(edges.size() - 1)) / 2);
        return fromTable < 3 * em && fromTable < fromFigures / 2 || c.box().left() < figuresBegin - 0.5 * em;
    }

    /** 0 where words begin where the figures under them begin, 0.5 where they share their middle. */
    private double alignment(List<ChunkLine> section) {
        double begins = 0;
        double middles = 0;
        for (Extent column : figureColumns) {
            for (ChunkLine line : section) {
                for (Chunk c : line.chunks()) {
                    if (c.overlaps(column) && figureColumns.stream().filter(c::overlaps).count() == 1) {
                        begins += Math.abs(c.box().left() - column.left());
                        middles += Math.abs(c.centreX() - column.centre());
                    }
                }
            }
        }
        return begins < middles ? 0 : 0.5;
    }
}
