package gouji.read.page.aligned;

import gouji.document.Box;
import gouji.read.drawn.Glyph;
import gouji.read.drawn.PageContent;
import gouji.read.drawn.Ruling;
import gouji.read.page.beside.Gutter;
import gouji.read.page.beside.Gutters;
import gouji.read.page.beside.TokenLine;
import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import gouji.read.page.ruled.OpenGrid;
import gouji.read.page.ruled.Rulings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The lines of a page in which tables are looked for, from top to bottom, and which of them have been found to be a table's. */
final class PageLines {

    /** A page with more lines, more rulings, or more parts in a line than this is no report's. */
    private static final int MOST_LINES = 400;
    private static final int MOST_RULINGS = 1000;
    private static final int MOST_CHUNKS = 5000;
    /** A line of more parts is of no table; its columns would be those of every row. */
    private static final int MOST_IN_LINE = 100;

    /** Parts of parts; a report has two or three tables beside each other, and hardly twice on a page. */
    private static final int DEEPEST = 6;

    private final List<ChunkLine> lines;
    private final Rulings rules;
    private final boolean beside;
    private final boolean[] taken;

    private PageLines(List<ChunkLine> lines, Rulings rules, boolean beside) {
        this.lines = new ArrayList<>(lines);
        this.rules = rules;
        this.beside = beside;
        this.taken = new boolean[lines.size()];
        IntStream.range(0, taken.length).forEach(i -> taken[i] = lines.get(i).chunks().size() > MOST_IN_LINE);
    }

    /**
     * The lines outside the tables that rulings make, those of tables beside each other apart; none of a page that has too many.
     *
     * @param bands of the page's rulings
     * @param ruled tables of the page
     */
    static List<PageLines> of(PageContent page, List<Rulings> bands, List<OpenGrid> ruled) {
        List<Ruling> across = new ArrayList<>();
        List<Ruling> down = new ArrayList<>();
        for (Rulings band : bands) {
            across.addAll(band.horizontal());
            down.addAll(band.vertical());
        }
        if (down.size() + across.size() > MOST_RULINGS) {
            return List.of();
        }
        List<Box> tables = ruled.stream().map(r -> r.grid().box()).toList();
        List<Glyph> outside = page.glyphs().stream().filter(g -> tables.stream().noneMatch(g::isIn)).toList();
        List<ChunkLine> lines = ChunkLine.of(page.number(), outside, down);
        boolean small = lines.size() <= MOST_LINES && lines.stream().mapToInt(l -> l.chunks().size()).sum() <= MOST_CHUNKS;
        return small ? new PageLines(lines, new Rulings(across, down), false).parts(page.number(), tables, 0) : List.of();
    }

    private List<PageLines> parts(int page, List<Box> ruled, int depth) {
        Gutter gutter = depth == DEEPEST ? null : new Gutters(TokenLine.of(lines, rules.horizontal()), rules.horizontal(), ruled).best().orElse(null);
        if (gutter == null) {
            return lines.isEmpty() ? List.of() : List.of(this);
        }
        List<Glyph> sides = glyphs(gutter.first(), gutter.last() + 1);
        Rulings left = rules.within(Double.NEGATIVE_INFINITY, gutter.x());
        Rulings right = rules.within(gutter.x(), Double.POSITIVE_INFINITY);
        List<PageLines> parts = new ArrayList<>();
        parts.addAll(new PageLines(lines.subList(0, gutter.first()), rules, beside).parts(page, ruled, depth + 1));
        parts.addAll(side(page, sides.stream().filter(g -> g.centreX() < gutter.x()).toList(), left, depth + 1));
        parts.addAll(side(page, sides.stream().filter(g -> g.centreX() >= gutter.x()).toList(), right, depth + 1));
        parts.addAll(new PageLines(lines.subList(gutter.last() + 1, lines.size()), rules, beside).parts(page, ruled, depth + 1));
        return parts;
    }

    private static List<PageLines> side(int page, List<Glyph> print, Rulings rules, int depth) {
        return print.isEmpty() ? List.of() : new PageLines(ChunkLine.of(page, print, rules.vertical()), rules, true).parts(page, List.of(), depth);
    }

    private List<Glyph> glyphs(int from, int to) {
        return lines.subList(from, to).stream().flatMap(l -> l.chunks().stream()).flatMap(c -> c.glyphs().stream()).toList();
    }

    /** Whether they are those of one of two tables that stand beside each other. */
    boolean areBeside() {
        return beside;
    }

    /** Whether a lone figure of a line may be of a table: of one of two beside each other, or under a word that stands beside one over its label. */
    boolean mayBeRow(int line) {
        return !lines.get(line).figures().isEmpty() && (beside || new HeadedPair(lines, line).isHeaded());
    }

    /** The label of a line's figures, if a lone one may be of a table: in the same line, or in that above or below. */
    Optional<Chunk> label(int line) {
        ChunkLine row = lines.get(line);
        return mayBeRow(line) ? Stream.of(line, line - 1, line + 1).filter(j -> j >= 0 && j < lines.size()).map(lines::get)
                .filter(l -> Math.abs(l.centreY() - row.centreY()) < row.em()).map(l -> l.chunks().get(0))
                .filter(c -> !c.isFigure() && c.box().right() < row.figures().get(0).box().left()).findFirst() : Optional.empty();
    }

    double top() {
        return lines.get(0).centreY();
    }

    double bottom() {
        return lines.get(lines.size() - 1).centreY();
    }

    Extent extent() {
        return new Extent(lines.stream().mapToDouble(ChunkLine::left).min().orElseThrow(),
                lines.stream().mapToDouble(ChunkLine::right).max().orElseThrow());
    }

    int count() {
        return lines.size();
    }

    ChunkLine get(int line) {
        return lines.get(line);
    }

    /** @param last included */
    List<ChunkLine> between(int first, int last) {
        return lines.subList(first, last + 1);
    }

    /** Cuts words of a line apart that each stand over one of the columns. */
    ChunkLine cut(int line, List<Extent> columns) {
        lines.set(line, lines.get(line).cutBetween(columns));
        return lines.get(line);
    }

    /** Cuts figures of the columns off the labels close before them. */
    ChunkLine cutBeforeFigures(int line, List<Extent> columns) {
        lines.set(line, lines.get(line).cutBeforeFigures(columns));
        return lines.get(line);
    }

    /** Whether there is such a line, no table has it, and one may. */
    boolean isFree(int line) {
        return line >= 0 && line < lines.size() && !taken[line];
    }

    void take(int first, int last) {
        for (int j = first; j <= last; j++) {
            taken[j] = true;
        }
    }

    /** The distance of the middles of a line and the next. */
    double distance(int line) {
        return lines.get(line + 1).centreY() - lines.get(line).centreY();
    }

    /** Level rulings that reach over a good part of a table's width, their gaps closed, from top to bottom. */
    List<Ruling> across(double left, double right) {
        return new LevelRules(rules.horizontal()).whole().stream()
                .filter(h -> Math.min(h.end(), right) - Math.max(h.start(), left) > 0.3 * (right - left)).toList();
    }

    /** A table and the rulings drawn within it, and the level ones next above it and below unless other print stands between. */
    TablePart part(AlignedRegion table) {
        double top = lines.get(table.first).centreY();
        double bottom = lines.get(table.last).centreY();
        double above = table.first == 0 ? Double.NEGATIVE_INFINITY : lines.get(table.first - 1).centreY();
        double below = table.last + 1 == lines.size() ? Double.POSITIVE_INFINITY : lines.get(table.last + 1).centreY();
        List<Ruling> across = across(table.left, table.right);
        double first = across.stream().mapToDouble(Ruling::position).filter(y -> y < top && y > above).max().orElse(top);
        double last = across.stream().mapToDouble(Ruling::position).filter(y -> y > bottom && y < below).min().orElse(bottom);
        List<Ruling> own = across.stream().filter(h -> h.position() >= first && h.position() <= last).toList();
        List<Ruling> pieces = rules.horizontal().stream().filter(p -> p.position() > top)
                .filter(p -> own.stream().anyMatch(h -> h.position() == p.position() && h.covers(p.start(), p.end(), 0))).toList();
        return new TablePart(LabelColumns.parted(between(table.first, table.last), table.figuresBegin()), new Rulings(own,
                rules.vertical().stream().filter(v -> v.start() < bottom && v.end() > top).toList()), new LevelRules(pieces));
    }
}
