package gouji.read.page;

import java.util.Arrays;
import java.util.List;

/** How far a table reaches beyond its figures: the words over its columns, and labels without figures above and below. */
record RegionEnds(PageLines lines, AlignedRegion region) {

    /** In ems; so near do the lines of one label follow each other. */
    private static final double NEXT_LINE = 1.6;

    /** By so much may a row between rules be higher than the lowest of its table. */
    private static final double AS_LOW = 1.1;

    /** Lines of a header; and of its labels alone, over those that have words over columns. */
    private static final int MOST_HEADER_LINES = 30;
    private static final int MOST_LABEL_LINES = 6;

    /** @return how many words over columns it found */
    int growUp() {
        int words = 0;
        int top = region.first;
        double begin = region.figuresBegin();
        double labelsEnd = (begin + region.body.stream().flatMap(l -> l.chunks().stream())
                .filter(c -> c.box().right() < begin).mapToDouble(c -> c.box().right()).max().orElse(begin)) / 2;
        for (int j = region.first - 1; lines.isFree(j) && region.first - top < MOST_HEADER_LINES; j--) {
            ChunkLine line = lines.get(j).cutBetween(region.columns);
            if (lines.distance(j) > AlignedRegion.APART * region.em || region.isText(line) || !line.figures().isEmpty()) {
                break;
            }
            lines.cut(j, region.columns);
            if (line.right() > labelsEnd + 0.5 * region.em) {
                words += line.chunks().size();
                top = j;
            } else if (top - j > MOST_LABEL_LINES) {
                break;
            }
        }
        if (top == region.first) {
            int below = contiguous(region.first, 1);
            for (int k = 0; k < below && isLabel(top - 1, top); k++) {
                top--;
            }
        }
        region.first = top;
        return words;
    }

    void growDown() {
        int above = contiguous(region.last, -1);
        for (int k = 0; k < above && isLabel(region.last + 1, region.last); k++) {
            region.last++;
        }
        while (isBlankRow(region.last + 1)) {
            region.last++;
        }
    }

    /** A label as far under the last row as rows are apart and indented as no heading is, or in the next row that rules make. */
    private boolean isBlankRow(int j) {
        if (!lines.isFree(j) || region.body.size() < 3) {
            return false;
        }
        ChunkLine line = lines.get(j);
        double[] distances = new double[region.body.size() - 1];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = region.body.get(i + 1).centreY() - region.body.get(i).centreY();
        }
        Arrays.sort(distances);
        boolean near = line.left() > region.left + 0.5 * region.em && lines.distance(j - 1) < 1.15 * distances[distances.length / 2];
        return line.figures().isEmpty() && line.right() <= region.figuresBegin() && Math.abs(line.em() - region.em) < 0.1 * region.em
                && (near || isRuledRow(line, lines.get(j - 1)));
    }

    /** Whether a line stands alone between rules no further apart than those of the table's lowest row. */
    private boolean isRuledRow(ChunkLine line, ChunkLine above) {
        List<Ruling> rules = lines.across(region.left, region.right);
        double lowest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < rules.size(); i++) {
            double height = rules.get(i).position() - rules.get(i - 1).position();
            lowest = height > region.em ? Math.min(lowest, height) : lowest;
        }
        for (int i = 1; i < rules.size(); i++) {
            double top = rules.get(i - 1).position();
            double bottom = rules.get(i).position();
            if (top > above.centreY() && top < line.centreY() && bottom > line.centreY()) {
                return bottom - top < AS_LOW * lowest;
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
