package gouji.read.page;

import gouji.document.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The lines of a page in which tables are looked for, from top to bottom, and which of them have been found to be a table's. */
final class PageLines {

    /** A page with more lines, more rulings, or more parts in a line than this is no report's. */
    private static final int MOST_LINES = 400;
    private static final int MOST_RULINGS = 1000;
    private static final int MOST_CHUNKS = 5000;

    private final List<ChunkLine> lines;
    private final Rulings rules;
    private final boolean[] taken;

    private PageLines(List<ChunkLine> lines, Rulings rules) {
        this.lines = new ArrayList<>(lines);
        this.rules = rules;
        this.taken = new boolean[lines.size()];
    }

    /**
     * The lines outside the tables that rulings make; none of a page that has too many.
     *
     * @param bands of the page's rulings
     * @param ruled tables of the page
     */
    static PageLines of(PageContent page, List<Rulings> bands, List<OpenGrid> ruled) {
        List<Ruling> across = new ArrayList<>();
        List<Ruling> down = new ArrayList<>();
        for (Rulings band : bands) {
            across.addAll(band.horizontal());
            down.addAll(band.vertical());
        }
        if (down.size() + across.size() > MOST_RULINGS) {
            return new PageLines(List.of(), new Rulings(List.of(), List.of()));
        }
        List<Box> tables = ruled.stream().map(r -> r.grid().box()).toList();
        List<Glyph> outside = page.glyphs().stream().filter(g -> tables.stream().noneMatch(g::isIn)).toList();
        List<ChunkLine> lines = ChunkLine.of(page.number(), outside, down);
        boolean small = lines.size() <= MOST_LINES && lines.stream().mapToInt(l -> l.chunks().size()).sum() <= MOST_CHUNKS;
        return new PageLines(small ? lines : List.of(), new Rulings(across, down));
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

    /** Whether there is such a line and no table has it. */
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

    /** Level rulings that reach over a good part of a table's width, from top to bottom. */
    List<Ruling> across(double left, double right) {
        return rules.horizontal().stream()
                .filter(h -> Math.min(h.end(), right) - Math.max(h.start(), left) > 0.3 * (right - left))
                .sorted(Comparator.comparingDouble(Ruling::position)).toList();
    }

    /** Rulings drawn within a table, and the level ones next above it and below. */
    Rulings rules(AlignedRegion table) {
        double top = lines.get(table.first).centreY();
        double bottom = lines.get(table.last).centreY();
        List<Ruling> across = across(table.left, table.right);
        double above = across.stream().mapToDouble(Ruling::position).filter(y -> y < top).max().orElse(top);
        double below = across.stream().mapToDouble(Ruling::position).filter(y -> y > bottom).min().orElse(bottom);
        return new Rulings(across.stream().filter(h -> h.position() >= above && h.position() <= below).toList(),
                rules.vertical().stream().filter(v -> v.start() < bottom && v.end() > top).toList());
    }
}
