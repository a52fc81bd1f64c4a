package gouji.read.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds tables without rulings, or with too few of them, by figures that stand under each other. */
final class AlignedTables {

    /** In ems; rows of one table follow each other at most so far apart. */
    private static final double APART = 4.5;

    /** In ems; so near do the lines of one label follow each other. */
    private static final double NEXT_LINE = 1.6;

    /** By so much may a row between rules be higher than the lowest of its table. */
    private static final double AS_LOW = 1.1;

    /** Lines of a page above the first figures of a table that goes on from the page before: a header and a broken label. */
    private static final int MOST_BEFORE_CONTINUED = 12;

    /** Lines of a page number and the like under a table. */
    private static final int FURNITURE = 2;

    /** A page with more lines, more rulings, or more parts in a table than this is no report's. */
    private static final int MOST_LINES = 400;
    private static final int MOST_RULINGS = 1000;
    private static final int MOST_CHUNKS = 5000;

    private final List<ChunkLine> lines;
    private final List<Ruling> across;
    private final AlignedTable.Columns before;
    private final boolean[] used;
    private final List<AlignedGrid> found = new ArrayList<>();
    private AlignedRegion lastRegion;
    private AlignedTable.Columns lastColumns;

    private AlignedTables(List<ChunkLine> lines, List<Ruling> across, AlignedTable.Columns before) {
        this.lines = new ArrayList<>(lines);
        this.before = before;
        this.across = across;
        this.used = new boolean[lines.size()];
    }

    /**
     * @param ruled  the page's tables that rulings make
     * @param before the columns of the table that the page before ends with, or none
     */
    static AlignedTables of(PageContent page, List<OpenGrid> ruled, AlignedTable.Columns before) {
        List<Glyph> outside = page.glyphs().stream().filter(g -> ruled.stream().noneMatch(r -> r.grid().holds(g))).toList();
        List<Ruling> across = new ArrayList<>();
        List<Ruling> down = new ArrayList<>();
        for (Rulings band : Rulings.ofPage(page.rulings())) {
            across.addAll(band.horizontal());
            down.addAll(band.vertical());
        }
        List<ChunkLine> lines = down.size() + across.size() > MOST_RULINGS ? List.of() : ChunkLine.of(page.number(), outside, down);
        boolean small = lines.size() <= MOST_LINES && lines.stream().mapToInt(l -> l.chunks().size()).sum() <= MOST_CHUNKS;
        AlignedTables tables = new AlignedTables(small ? lines : List.of(), across, before);
        tables.find();
        return tables;
    }

    List<AlignedGrid> found() {
        return found;
    }

    /** The columns of the table that the page ends with, page numbers aside; none where it ends with text. */
    AlignedTable.Columns atEnd() {
        return lastRegion != null && lastRegion.last >= lines.size() - 1 - FURNITURE ? lastColumns : AlignedTable.Columns.NONE;
    }

    private void find() {
        for (int i = 0; i < lines.size(); i++) {
            boolean first = i <= MOST_BEFORE_CONTINUED && found.isEmpty() && !before.figures().isEmpty();
            if (!used[i] && lines.get(i).figures().size() >= (first ? 1 : 2)) {
                AlignedRegion region = region(i, first);
                if (region != null) {
                    for (int j = region.first; j <= region.last; j++) {
                        used[j] = true;
                    }
                    List<ChunkLine> own = lines.subList(region.first, region.last + 1);
                    AlignedTable table = new AlignedTable(own, region.columns, rulesWithin(region));
                    if (!region.known.isEmpty()) {
                        table.continueWith(before);
                    }
                    found.add(AlignedGrid.of(table.layout()));
                    lastColumns = table.columns();
                    i = region.last;
                    lastRegion = region;
                }
            }
        }
    }

    private List<Ruling> rulesWithin(AlignedRegion r) {
        double width = r.right - r.left;
        return across.stream().filter(h -> Math.min(h.end(), r.right) - Math.max(h.start(), r.left) > 0.3 * width).toList();
    }

    private AlignedRegion region(int seed, boolean first) {
        boolean goesOn = first && goesOn(seed);
        AlignedRegion r = new AlignedRegion(lines, seed, goesOn ? before.figures() : List.of());
        if (!goesOn && r.body.get(0).figures().size() < 2) {
            return null;
        }
        while (r.first > 0 && !used[r.first - 1] && r.takesHalfLine(r.first - 1, r.first)) {
            r.add(r.first - 1);
        }
        for (int j = seed + 1; j < lines.size() && !used[j]; j++) {
            ChunkLine line = lines.get(j);
            if (line.centreY() - lines.get(j - 1).centreY() > APART * r.em || r.isText(line)) {
                break;
            }
            if (!line.figures().isEmpty() || r.isRowOfWords(line)) {
                if (!r.takesHalfLine(j, r.last) && !r.takes(line) && !r.isRowOfWords(line)) {
                    break;
                }
                r.strong += line.figures().size() > 1 ? 1 : 0;
                r.add(j);
            }
        }
        int header = growUp(r);
        boolean table = goesOn || r.strong >= 2 || r.columns.size() >= ChunkLine.MANY || header >= 2;
        if (!table) {
            return null;
        }
        growDown(r);
        return r;
    }

    /** Whether all figures of a line, with a label beside them, stand under columns of the page before. */
    private boolean goesOn(int line) {
        double begin = before.figures().get(0).left();
        boolean labelled = false;
        for (int j = Math.max(0, line - 1); j <= Math.min(lines.size() - 1, line + 1); j++) {
            labelled |= Math.abs(lines.get(j).centreY() - lines.get(line).centreY()) < lines.get(line).em()
                    && lines.get(j).chunks().stream().anyMatch(c -> !c.isFigure() && c.box().right() < begin);
        }
        return labelled && lines.get(line).figures().stream().allMatch(c -> before.figures().stream().anyMatch(c::overlaps));
    }

    /** @return how many words over columns it found */
    private int growUp(AlignedRegion r) {
        int words = 0;
        int top = r.first;
        double labelsEnd = (r.figuresBegin() + r.body.stream().flatMap(l -> l.chunks().stream())
                .filter(c -> c.box().right() < r.figuresBegin()).mapToDouble(c -> c.box().right()).max().orElse(r.figuresBegin())) / 2;
        for (int j = r.first - 1; j >= 0 && !used[j] && r.first - top < 30; j--) {
            ChunkLine line = lines.get(j).cutBetween(r.columns);
            if (lines.get(j + 1).centreY() - line.centreY() > APART * r.em || r.isText(line) || !line.figures().isEmpty()) {
                break;
            }
            lines.set(j, line);
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

    private void growDown(AlignedRegion r) {
        int above = contiguous(r, r.last, -1);
        for (int k = 0; k < above && isLabel(r, r.last + 1, r.last); k++) {
            r.last++;
        }
        while (isBlankRow(r, r.last + 1)) {
            r.last++;
        }
    }

    /** A label as far under the last row as rows are apart and indented as no heading is, or in the next row that rules make. */
    private boolean isBlankRow(AlignedRegion r, int j) {
        if (j >= lines.size() || used[j] || r.body.size() < 3) {
            return false;
        }
        ChunkLine line = lines.get(j);
        double[] distances = new double[r.body.size() - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = r.body.get(i + 1).centreY() - r.body.get(i).centreY();
        }
        Arrays.sort(distances);
        boolean near = line.left() > r.left + 0.5 * r.em
                && line.centreY() - lines.get(j - 1).centreY() < 1.15 * distances[distances.length / 2];
        return line.figures().isEmpty() && line.right() <= r.figuresBegin() && Math.abs(line.em() - r.em) < 0.1 * r.em
                && (near || isRuledRow(r, line, lines.get(j - 1)));
    }

    /** Whether a line stands alone between rules no further apart than those of the table's lowest row. */
    private boolean isRuledRow(AlignedRegion r, ChunkLine line, ChunkLine above) {
        double[] rules = rulesWithin(r).stream().mapToDouble(Ruling::position).sorted().toArray();
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < rules.length; i++) {
            lowest = rules[i] - rules[i - 1] > r.em ? Math.min(lowest, rules[i] - rules[i - 1]) : lowest;
        }
        for (int i = 1; i < rules.length; i++) {
            if (rules[i - 1] > above.centreY() && rules[i - 1] < line.centreY() && rules[i] > line.centreY()) {
                return rules[i] - rules[i - 1] < AS_LOW * lowest;
            }
        }
        return false;
    }

    /** How many lines of the same label follow a line, upwards or downwards. */
    private int contiguous(AlignedRegion r, int line, int step) {
        int count = 0;
        while (count < 8 && isLabel(r, line + step * (count + 1), line + step * count)) {
            count++;
        }
        return count;
    }

    private boolean isLabel(AlignedRegion r, int j, int neighbour) {
        if (j < 0 || j >= lines.size() || used[j]) {
            return false;
        }
        ChunkLine line = lines.get(j);
        return line.figures().isEmpty() && line.right() <= r.figuresBegin() && line.left() >= r.left - r.em
                && Math.abs(line.em() - r.em) < 0.1 * r.em
                && Math.abs(line.centreY() - lines.get(neighbour).centreY()) < NEXT_LINE * r.em;
    }

}
