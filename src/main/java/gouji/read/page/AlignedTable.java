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
    private final double figuresBegin;
    private final List<Double> edges = new ArrayList<>();
    private final int labelColumns;
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
        double labelsEnd = lines.stream().filter(l -> !figures(l, columns).isEmpty()).flatMap(l -> l.chunks().stream())
                .filter(c -> c.box().right() <= firstColumn && !c.isFigure()).mapToDouble(c -> c.box().right()).max()
                .orElse(firstColumn - em);
        this.figureColumns = withHeaderColumns(columns, labelsEnd);
        this.figuresBegin = (labelsEnd + figureColumns.get(0).left()) / 2;
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
        if (!figures(line, figureColumns).isEmpty()) {
            return Kind.FIGURES;
        }
        List<Chunk> over = line.chunks().stream().filter(c -> c.box().right() > figuresBegin + 0.5 * em).toList();
        if (over.isEmpty()) {
            return Kind.LABELS;
        }
        boolean continued = i > 0 && over.size() == 1 && figures(lines.get(i - 1), figureColumns).stream()
                .anyMatch(f -> f.box().left() < over.get(0).box().right() && f.box().right() > over.get(0).box().left()
                        && over.get(0).centreY() - f.centreY() < 1.4 * em);
        return continued ? Kind.FIGURES : Kind.WORDS;
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
            new BodyRows(edges, labelColumns, figuresBegin, em, pitch, across).add(section, rows, cells);
        }
    }

    private void addHeader(List<ChunkLine> section) {
        List<List<Chunk>> over = new ArrayList<>();
        List<Chunk> labels = new ArrayList<>();
        for (ChunkLine line : section) {
            List<Chunk> words = new ArrayList<>();
            line.chunks().forEach(c -> (c.box().right() > figuresBegin + 0.5 * em ? words : labels).add(c));
            if (!words.isEmpty()) {
                over.add(words);
            }
        }
        boolean wide = over.stream().flatMap(List::stream).anyMatch(c -> c.box().left() < figuresBegin - 0.5 * em);
        List<HeaderLines.Word> found = new HeaderLines(figureColumns, pitch, 0.5).of(over);
        int levels = 1 + found.stream().mapToInt(w -> w.level).max().orElse(0);
        int first = rows.size();
        for (int level = 0; level < levels; level++) {
            int at = level;
            List<HeaderLines.Word> here = found.stream().filter(w -> w.level == at).toList();
            double top = here.stream().mapToDouble(HeaderLines.Word::top).min().orElse(section.get(0).top());
            double bottom = here.stream().mapToDouble(HeaderLines.Word::bottom).max().orElse(top);
            rows.add(new Extent(top, bottom));
        }
        int under = first;
        for (HeaderLines.Word w : found) {
            int deeper = (int) found.stream().filter(o -> o.level > w.level && o.first <= w.last && o.last >= w.first).count();
            boolean acrossAll = wide && w.print.get(0).box().left() < figuresBegin - 0.5 * em;
            int column = acrossAll ? 0 : labelColumns + w.first;
            int end = acrossAll ? edges.size() - 1 : labelColumns + w.last + 1;
            cells.add(new AlignedCell(first + w.level, column, deeper == 0 && !acrossAll ? levels - w.level : 1, end - column, w.print));
            under = acrossAll ? Math.max(under, first + w.level + 1) : under;
        }
        if (!labels.isEmpty()) {
            if (under == first + levels) {
                rows.add(new Extent(labels.get(0).box().top(), labels.get(labels.size() - 1).box().bottom()));
            }
            cells.add(new AlignedCell(under, 0, rows.size() - under, labelColumns, labels));
        }
    }
}
