package gouji.read.page.aligned;

import gouji.read.page.line.Chunk;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Rows of words over columns: words of one column stacked in several lines are one cell, words over several columns are the
 * cell of a group.
 */
final class HeaderLines {

    /** In ems, for a column left without a word in a line. */
    private static final double SKIPPED = 0.3;

    /** In ems; the columns' print may be wider on one side. */
    private static final double NEAR_MIDDLE = 1.2;

    /** Of the distance of rows; a title has less space around it than they have. */
    static final double AS_FAR = 0.75;

    private final List<Extent> columns;
    private final double pitch;
    private final double where;
    private final double rows;

    /**
     * @param columns  that figures stand in
     * @param where    words stand over several columns: 0 begin, 0.5 middle
     * @param rows     how far the first row of figures is below the header
     */
    HeaderLines(List<Extent> columns, double pitch, double where, double rows) {
        this.rows = rows;
        this.columns = columns;
        this.pitch = pitch;
        this.where = where;
    }

    /** A cell by its columns and how many groups stand over it. */
    static final class Word {
        final int first;
        final int last;
        final List<Chunk> print = new ArrayList<>();
        int level;

        Word(int first, int last, Chunk chunk) {
            this.first = first;
            this.last = last;
            print.add(chunk);
        }

        /** Whether a run of columns lies partly under this group and partly beside it. */
        boolean isCutBy(int from, int to) {
            boolean apart = to < first || from > last;
            boolean inside = from >= first && to <= last;
            return !apart && !inside && !(from <= first && to >= last);
        }

        double top() {
            return print.get(0).box().top();
        }

        double bottom() {
            return print.get(print.size() - 1).box().bottom();
        }
    }

    /** @param lines the chunks over the columns, line by line from top to bottom */
    List<Word> of(List<List<Chunk>> lines) {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Chunk> line = lines.get(i);
            List<Chunk> below = lines.subList(i + 1, lines.size()).stream().flatMap(List::stream).toList();
            if (areEvenGroups(line, below(lines, i + 1), below(lines, i + 2))) {
                int size = columns.size() / line.size();
                for (int k = 0; k < line.size(); k++) {
                    words.add(new Word(k * size, (k + 1) * size - 1, line.get(k)));
                }
                continue;
            }
            Tiling.Tiles tiles = tiles(line, below, words);
            for (int k = 0; k < line.size(); k++) {
                add(words, line.get(k), tiles == null ? nearest(line.get(k)) : tiles.runs()[k]);
            }
        }
        words.sort(Comparator.comparingDouble(Word::top));
        for (int i = 0; i < words.size(); i++) {
            for (Word above : words.subList(0, i)) {
                if (above.first <= words.get(i).last && above.last >= words.get(i).first) {
                    words.get(i).level = Math.max(words.get(i).level, above.level + 1);
                }
            }
        }
        return words;
    }

    /**
     * Whether words stand in the middle of as many columns each, every one of which has its word in the next line, a row below: the word of
     * the middle column is right under that of the group, as the next line of a broken word is; but such a word goes on below alone, too.
     */
    private boolean areEvenGroups(List<Chunk> line, List<Chunk> next, List<Chunk> afterNext) {
        int size = columns.size() / line.size();
        boolean even = size > 2 && size * line.size() == columns.size() && next.size() == columns.size() && afterNext.isEmpty()
                && next.get(0).centreY() - line.get(0).centreY() > AS_FAR * rows;
        for (int j = 0; even && j < next.size(); j++) {
            even = next.get(j).overlaps(columns.get(j));
        }
        for (int k = 0; even && k < line.size(); k++) {
            double middle = (columns.get(k * size).left() + columns.get((k + 1) * size - 1).right()) / 2;
            even = Math.abs(line.get(k).centreX() - middle) < NEAR_MIDDLE * line.get(k).em();
        }
        return even;
    }

    private static List<Chunk> below(List<List<Chunk>> lines, int line) {
        return line < lines.size() ? lines.get(line) : List.of();
    }

    private Tiling.Tiles tiles(List<Chunk> line, List<Chunk> below, List<Word> above) {
        List<Word> groups = above.stream().filter(w -> w.first < w.last).toList();
        Tiling.Tiles nested = tiles(line, below, (first, last) -> groups.stream().noneMatch(g -> g.isCutBy(first, last)));
        return nested == null ? tiles(line, below, (first, last) -> true) : nested;
    }

    private interface Run {
        boolean test(int first, int last);
    }

    private Tiling.Tiles tiles(List<Chunk> line, List<Chunk> below, Run allowed) {
        return new Tiling(where, SKIPPED * line.get(0).em()).of(columns, line.stream()
                .map(c -> new Extent(c.box().left(), c.box().right())).toList(), (k, first, last) -> {
                    Chunk c = line.get(k);
                    if (!allowed.test(first, last) || c.box().right() <= columns.get(first).left() || c.box().left() >= columns.get(last).right()
                            || first > 0 && c.overlaps(columns.get(first - 1))
                            || last + 1 < columns.size() && c.overlaps(columns.get(last + 1))) {
                        return false;
                    }
                    for (int j = first; first < last && j <= last; j++) {
                        Extent column = columns.get(j);
                        if (below.stream().noneMatch(b -> b.overlaps(column)) || isContinued(c, below)) {
                            return crosses(c, first, last);
                        }
                    }
                    return true;
                });
    }

    private boolean crosses(Chunk c, int first, int last) {
        return c.overlaps(columns.get(first)) && c.overlaps(columns.get(last));
    }

    /** Whether the next line of the same cell stands right under it. */
    private boolean isContinued(Chunk c, List<Chunk> below) {
        return below.stream().anyMatch(b -> b.box().left() < c.box().right() && b.box().right() > c.box().left()
                && b.centreY() - c.centreY() < pitch + 0.12 * c.em() && Math.abs(b.centreX() - c.centreX()) < c.em());
    }

    private int[] nearest(Chunk c) {
        int best = 0;
        for (int j = 1; j < columns.size(); j++) {
            if (Math.abs(columns.get(j).centre() - c.centreX()) < Math.abs(columns.get(best).centre() - c.centreX())) {
                best = j;
            }
        }
        return new int[] {best, best};
    }

    /** To the word right above it in the same columns, or as a word of its own. */
    private void add(List<Word> words, Chunk c, int[] run) {
        for (int i = words.size() - 1; i >= 0; i--) {
            Word w = words.get(i);
            if (w.first <= run[1] && w.last >= run[0]) {
                boolean single = w.first == w.last && run[0] == run[1];
                if (w.first == run[0] && w.last == run[1]
                        && (single || c.centreY() - w.print.get(w.print.size() - 1).centreY() < pitch + 0.12 * c.em())) {
                    w.print.add(c);
                    return;
                }
                break;
            }
        }
        words.add(new Word(run[0], run[1], c));
    }
}
