package gouji.read.page.aligned;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.Chunk;
import gouji.read.page.line.ChunkLine;
import java.util.Arrays;
import java.util.List;

/** How far a table reaches beyond its figures: the words over its columns, and labels without figures above and below. */
record RegionEnds(PageLines lines, AlignedRegion region) {

    /** In ems; so near do the lines of one label follow each other. */
    private static final double NEXT_LINE = 1.6;

    /** By so much may a row without figures be further from the next than rows usually are. */
    private static final double AS_FAR = 1.15;

    /** By so much may a row between rules be higher than the lowest of its table. */
    private static final double AS_LOW = 1.1;

    /** Lines of a header; and of its labels alone, over those that have words over columns. */
    private static final int MOST_HEADER_LINES = 30;
    private static final int MOST_LABEL_LINES = 6;

    /** @return how many words over columns it found */
    int growUp() {
        HeaderFound header = header(lines, region.first - 1);
        int top = header.words() == 0 ? region.first : header.first();
        if (header.words() == 0) {
            int below = contiguous(region.first, 1);
            for (int k = 0; k < below && isLabel(top - 1, top); k++) {
                top--;
            }
        }
        region.first = top;
        while (header.words() == 0 && isBlankRow(region.first - 1, -1)) {
            region.first--;
        }
        return header.words();
    }

    /**
     * The lines of words over a table's columns.
     *
     * @param first line of them
     * @param words how many
     */
    record HeaderFound(int first, int words) {
    }

    /** The header that ends with a line of a page, the table's or that before it. */
    HeaderFound header(PageLines page, int last) {
        int words = 0;
        int top = last + 1;
        double begin = region.figuresBegin();
        double labelsEnd = (begin + region.body.stream().flatMap(l -> l.chunks().stream())
                .filter(c -> c.box().right() < begin).mapToDouble(c -> c.box().right()).max().orElse(begin)) / 2;
        for (int j = last; page.isFree(j) && last + 1 - top < MOST_HEADER_LINES; j--) {
            ChunkLine line = page.get(j).cutBetween(region.columns);
            boolean apart = (page == lines || j < last) && page.distance(j) > ChunkLine.ROWS_APART * region.em;
            if (apart || region.isText(line) || isHeading(line) || !line.figures().isEmpty()) {
                break;
            }
            page.cut(j, region.columns);
            if (line.right() > labelsEnd + 0.5 * region.em) {
                words += line.chunks().size();
                top = j;
            } else if (top - j > MOST_LABEL_LINES) {
                break;
            }
        }
        return new HeaderFound(top, words);
    }

    /** Whether a line is numbered with an ideograph and has nothing beside it: what stands so over the words of columns is no word over them. */
    private static boolean isHeading(ChunkLine line) {
        Chunk only = line.chunks().get(0);
        return line.chunks().size() == 1 && only.isNumbered() && only.glyphs().get(0).isWide();
    }

    void growDown() {
        if (lines.isFree(region.last + 1) && lines.get(region.last + 1).figures().isEmpty()
                && lines.distance(region.last) < ChunkLine.SAME_ROW * region.em) {
            region.last++;
        }
        int above = contiguous(region.last, -1);
        for (int k = 0; k < above && isLabel(region.last + 1, region.last); k++) {
            region.last++;
        }
        while (isBlankRow(region.last + 1, 1)) {
            region.last++;
        }
    }

    /**
     * A label as far above or below the outermost row as rows are apart and indented as no heading is, or in the next row that
     * rules make. No heading stands over the first row of a page on which the table only goes on.
     *
     * @param step -1 above, 1 below
     */
    private boolean isBlankRow(int j, int step) {
        if (!lines.isFree(j)) {
            return false;
        }
        ChunkLine line = lines.get(j);
        boolean goesOn = !region.known.isNone();
        boolean noHeading = goesOn && step < 0 || line.left() > left() + 0.5 * region.em;
        boolean near = (goesOn || region.body.size() > 2) && noHeading && lines.distance(Math.min(j, j - step)) < AS_FAR * rowDistance();
        return line.figures().isEmpty() && line.right() <= region.figuresBegin() && Math.abs(line.em() - region.em) < 0.1 * region.em
                && (near || isRuledRow(line, lines.get(j - step)));
    }

    /** Where the table begins at its left, as far as is known. */
    private double left() {
        double own = lines.between(region.first, region.last).stream().mapToDouble(ChunkLine::left).min().orElseThrow();
        return region.known.isNone() ? own : Math.min(own, region.known.left() + 1);
    }

    private double rowDistance() {
        double[] distances = new double[region.body.size() - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = region.body.get(i + 1).centreY() - region.body.get(i).centreY();
        }
        Arrays.sort(distances);
        return distances.length == 0 ? NEXT_LINE * region.em : distances[distances.length / 2];
    }

    /** Whether a line stands alone between rules no further apart than those of the table's lowest row. */
    private boolean isRuledRow(ChunkLine line, ChunkLine neighbour) {
        List<Ruling> rules = lines.across(region.left, region.right);
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < rules.size(); i++) {
            double height = rules.get(i).position() - rules.get(i - 1).position();
            lowest = height > region.em ? Math.min(lowest, height) : lowest;
        }
        for (int i = 1; i < rules.size(); i++) {
            double top = rules.get(i - 1).position();
            double bottom = rules.get(i).position();
            if (top < line.centreY() && bottom > line.centreY()) {
                return region.body.size() > 1 && bottom - top < AS_LOW * lowest && (neighbour.centreY() < top || neighbour.centreY() > bottom);
            }
        }
        return false;
    }

    /** How many lines of the same label follow a line, upwards or downwards. */
    private int contiguous(int line, int step) {
        int count = 0;
        while (count < 8 && isLabel(line + step * (count + 1), line + step * count)) {
            count++;
        }
        return count;
    }

    private boolean isLabel(int j, int neighbour) {
        if (!lines.isFree(j)) {
            return false;
        }
        ChunkLine line = lines.get(j);
        return line.figures().isEmpty() && line.right() <= region.figuresBegin() && line.left() >= region.left - region.em
                && Math.abs(line.em() - region.em) < 0.1 * region.em
                && Math.abs(line.centreY() - lines.get(neighbour).centreY()) < NEXT_LINE * region.em;
    }
}
