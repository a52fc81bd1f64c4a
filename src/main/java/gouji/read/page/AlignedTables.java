package gouji.read.page;

import java.util.ArrayList;
import java.util.List;

/** Finds tables without rulings, or with too few of them, by figures that stand under each other. */
final class AlignedTables {

    /** In ems; rows of one table follow each other at most so far apart. */
    private static final double APART = 4.5;

    /** In ems; so near do the lines of one label follow each other. */
    private static final double NEXT_LINE = 1.6;

    /** A line of so many figures and little else is a table by itself. */
    private static final int MANY = 5;

    private final List<ChunkLine> lines;
    private final List<Ruling> across;
    private final boolean[] used;

    private AlignedTables(List<ChunkLine> lines, List<Ruling> across) {
        this.lines = lines;
        this.across = across;
        this.used = new boolean[lines.size()];
    }

    /** @param ruled the page's tables that rulings make */
    static List<AlignedGrid> of(PageContent page, List<OpenGrid> ruled) {
        List<Glyph> outside = page.glyphs().stream().filter(g -> ruled.stream().noneMatch(r -> r.grid().holds(g))).toList();
        List<Ruling> across = new ArrayList<>();
        List<Ruling> down = new ArrayList<>();
        for (Rulings band : Rulings.ofPage(page.rulings())) {
            across.addAll(band.horizontal());
            down.addAll(band.vertical());
        }
        return new AlignedTables(ChunkLine.of(page.number(), outside, down), across).find();
    }

    private List<AlignedGrid> find() {
        List<AlignedGrid> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!used[i] && lines.get(i).figures().size() >= 2) {
                Region region = region(i);
                if (region != null) {
                    for (int j = region.first; j <= region.last; j++) {
                        used[j] = true;
                    }
                    List<ChunkLine> own = lines.subList(region.first, region.last + 1);
                    found.add(AlignedGrid.of(new AlignedTable(own, region.columns, rulesWithin(region)).layout()));
                    i = region.last;
                }
            }
        }
        return found;
    }

    private List<Ruling> rulesWithin(Region r) {
        double width = r.right - r.left;
        return across.stream().filter(h -> Math.min(h.end(), r.right) - Math.max(h.start(), r.left) > 0.3 * width).toList();
    }

    /** Lines of one table in the making. */
    private final class Region {
        int first;
        int last;
        int strong = 1;
        List<Extent> columns;
        final List<ChunkLine> body = new ArrayList<>();
        double left;
        double right;
        double em;

        Region(int line) {
            first = line;
            last = line;
            add(line);
        }

        void add(int line) {
            body.add(lines.get(line));
            columns = FigureColumns.of(body);
            last = line;
            left = body.stream().mapToDouble(ChunkLine::left).min().orElseThrow();
            right = Math.max(body.stream().mapToDouble(ChunkLine::right).max().orElseThrow(), columns.get(columns.size() - 1).right());
            em = body.get(0).em();
        }

        double figuresBegin() {
            return columns.get(0).left();
        }

        /** A line of text, not of a table: it runs from the labels far into the figures, and not in their middle. */
        boolean isText(ChunkLine line) {
            if (Math.abs(line.em() - em) > 0.2 * em || line.chunks().stream().anyMatch(Chunk::isLeader)) {
                return true;
            }
            double far = columns.size() > 1 ? columns.get(1).left() : figuresBegin() + 2 * em;
            return line.chunks().stream().anyMatch(c -> c.box().left() < figuresBegin() - em && c.box().right() > far && !isTitle(line, c));
        }

        boolean isTitle(ChunkLine line, Chunk c) {
            return line.chunks().size() == 1 && c.box().width() < 0.5 * (right - left)
                    && Math.abs(c.centreX() - (left + right) / 2) < 2.5 * em;
        }

        boolean takes(ChunkLine line) {
            List<Chunk> figures = line.figures();
            long under = figures.stream().filter(c -> columns.stream().anyMatch(c::overlaps)).count();
            boolean labelled = line.chunks().stream().anyMatch(c -> !c.isFigure()) || figures.size() > 1;
            return labelled && under >= 0.7 * Math.min(figures.size(), columns.size())
                    && under > 0 && figures.size() <= Math.max(columns.size(), strong > 1 ? 0 : MANY);
        }
    }

    private Region region(int seed) {
        Region r = new Region(seed);
        for (int j = seed + 1; j < lines.size() && !used[j]; j++) {
            ChunkLine line = lines.get(j);
            if (line.centreY() - lines.get(j - 1).centreY() > APART * r.em || r.isText(line)) {
                break;
            }
            if (!line.figures().isEmpty()) {
                if (!r.takes(line)) {
                    break;
                }
                r.strong += line.figures().size() > 1 ? 1 : 0;
                r.add(j);
            }
        }
        int header = growUp(r);
        boolean table = r.strong >= 2 || r.columns.size() >= MANY || header >= 2;
        if (!table) {
            return null;
        }
        growDown(r);
        return r;
    }

    /** @return how many words over columns it found */
    private int growUp(Region r) {
        int words = 0;
        int top = r.first;
        double labelsEnd = (r.figuresBegin() + r.body.stream().flatMap(l -> l.chunks().stream())
                .filter(c -> c.box().right() < r.figuresBegin()).mapToDouble(c -> c.box().right()).max().orElse(r.figuresBegin())) / 2;
        for (int j = r.first - 1; j >= 0 && !used[j] && r.first - top < 30; j--) {
            ChunkLine line = lines.get(j);
            if (lines.get(j + 1).centreY() - line.centreY() > APART * r.em || r.isText(line) || !line.figures().isEmpty()
                    || isOutsideRules(r, j)) {
                break;
            }
            if (line.right() > labelsEnd + 0.5 * r.em) {
                words += line.chunks().size();
                top = j;
            } else if (top - j > 6) {
                break;
            }
        }
        if (top == r.first) {
            int below = contiguous(r, r.first, 1);
            for (int k = 0; k < below && isLabel(r, top - 1, top); k++) {
                top--;
            }
        }
        r.first = top;
        return words;
    }

    private void growDown(Region r) {
        int above = contiguous(r, r.last, -1);
        for (int k = 0; k < above && isLabel(r, r.last + 1, r.last); k++) {
            r.last++;
        }
    }

    /** How many lines of the same label follow a line, upwards or downwards. */
    private int contiguous(Region r, int line, int step) {
        int count = 0;
        while (count < 8 && isLabel(r, line + step * (count + 1), line + step * count)) {
            count++;
        }
        return count;
    }

    private boolean isLabel(Region r, int j, int neighbour) {
        if (j < 0 || j >= lines.size() || used[j]) {
            return false;
        }
        ChunkLine line = lines.get(j);
        return line.figures().isEmpty() && line.right() <= r.figuresBegin() && line.left() >= r.left - r.em
                && Math.abs(line.em() - r.em) < 0.1 * r.em && !isOutsideRules(r, Math.min(j, neighbour))
                && Math.abs(line.centreY() - lines.get(neighbour).centreY()) < NEXT_LINE * r.em;
    }

    /** Whether a table's first (or last) rule lies between the line and the next. */
    private boolean isOutsideRules(Region r, int j) {
        return false;
    }
}
