package gouji.read.page.beside;

import gouji.read.drawn.Ruling;
import gouji.read.page.line.ChunkLine;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Lines of a page that follow each other and that white parts at one place all the way down. */
final class PartedLines {

    /** In ems; tables beside each other leave at least so much between them. */
    private static final double WHITE = 0.8;

    /** In ems; lines of one cell follow each other so closely. */
    private static final double NEXT_LINE = 1.6;

    /** In ems; words further above a table than this are a heading. */
    private static final double HEADING = 2.5;

    /** In ems; lines of one header follow each other so closely, even in a text with a blank line between them. */
    private static final double HEADER = 2.7;

    /** By so much may a row without figures be further from the next than lines usually are. */
    private static final double AS_FAR = 1.15;

    /** In ems; by so much may lines that are evenly set be further apart than others. */
    private static final double EVEN = 0.05;

    private final int offset;
    private final double x;
    private final double em;
    private final List<TokenLine> all;
    private final List<TokenLine> lines;
    private final boolean headed;
    private final List<Half> left = new ArrayList<>();
    private final List<Half> right = new ArrayList<>();

    private PartedLines(double x, List<TokenLine> all, int from, int to) {
        this.offset = from;
        this.x = x;
        this.lines = all.subList(from, to);
        em = lines.get(0).em();
        this.all = all;
        headed = from > 0 && isHeader(all.get(from - 1)) && lines.get(0).centreY() - all.get(from - 1).centreY() < HEADER * em;
        for (TokenLine line : lines) {
            int before = line.before(x);
            left.add(new Half(line.tokens().subList(0, before)));
            right.add(new Half(line.tokens().subList(before, line.tokens().size())));
        }
    }

    /** All lines that white parts at x, with figures on its left; a line or a level ruling across ends a run of them. */
    static List<PartedLines> runs(double x, List<TokenLine> lines) {
        List<PartedLines> runs = new ArrayList<>();
        int from = 0;
        boolean figures = false;
        boolean print = false;
        for (int i = 0; i <= lines.size(); i++) {
            int before = i < lines.size() ? lines.get(i).before(x) : 0;
            boolean crossed = i == lines.size() || isCrossed(lines.get(i), before, x);
            if (crossed || i > from && isParted(lines.get(i - 1), lines.get(i), x)) {
                if (figures && print) {
                    runs.add(new PartedLines(x, lines, from, i));
                }
                from = crossed ? i + 1 : i;
                figures = false;
                print = false;
            }
            if (!crossed) {
                figures = figures || lines.get(i).figures() < before;
                print = print || before < lines.get(i).tokens().size();
            }
        }
        return runs;
    }

    /** @param before how many of its tokens end before x */
    private static boolean isCrossed(TokenLine line, int before, double x) {
        List<Token> tokens = line.tokens();
        return before < tokens.size() && tokens.get(before).left() < x || before > 0 && tokens.get(before - 1).right() > x - WHITE * line.em();
    }

    private static boolean isParted(TokenLine above, TokenLine below, double x) {
        double distance = below.centreY() - above.centreY();
        if (distance < 0 || distance > ChunkLine.ROWS_APART * below.em()) {
            return true;
        }
        for (Ruling h : below.above()) {
            if (h.start() < Math.max(leftEnd(above, x), leftEnd(below, x)) && h.end() > Math.min(rightBegin(above, x), rightBegin(below, x))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHeader(TokenLine line) {
        return new Half(line.tokens()).isHeader();
    }

    private static double leftEnd(TokenLine line, double x) {
        int before = line.before(x);
        return before == 0 ? Double.NEGATIVE_INFINITY : line.tokens().get(before - 1).right();
    }

    private static double rightBegin(TokenLine line, double x) {
        int before = line.before(x);
        return before == line.tokens().size() ? Double.POSITIVE_INFINITY : line.tokens().get(before).left();
    }

    int count() {
        return lines.size();
    }

    /** Of each line what stands left of the white. */
    List<Half> left() {
        return left;
    }

    /** Of each line what stands right of the white. */
    List<Half> right() {
        return right;
    }

    /**
     * All lines of the two tables: above, words over them, and rows of the taller one; below, its rows too, and words that no row below them
     * has for its header.
     *
     * @param own      side of the table that shows that it is one, {@code other} the other side
     * @param ownFirst line of it known by now
     * @param ownLast  included
     */
    Zone zone(List<Half> own, List<Half> other, int ownFirst, int ownLast) {
        int first = ownFirst;
        while (first > 0 && !own.get(first - 1).hasFigures() && !isRowAcross(first - 1)) {
            first--;
        }
        while (first < ownFirst && !isTwoSided(first) && !other.get(first).hasFigures() && distance(first) > HEADING * em) {
            first++;
        }
        int last = ownLast;
        for (int i = ownLast + 1; i < lines.size() && !own.get(i).hasFigures() && (!isTwoSided(i) || distance(i - 1) < NEXT_LINE * em); i++) {
            last = other.get(i).hasFigures() ? i : last;
        }
        double near = Math.max(NEXT_LINE * em, AS_FAR * usualDistance(first, last));
        int end = last;
        while (end + 1 < lines.size() && !own.get(end + 1).hasFigures() && !other.get(end + 1).hasFigures() && distance(end) < near) {
            end++;
        }
        return new Zone(first, end > last && isHeaderOfNext(end, near) ? last : end);
    }

    /** Whether a row right below, that the white does not part or only as it parts a label from its figures, has a line without figures for its header. */
    private boolean isHeaderOfNext(int line, double near) {
        if (line + 1 < lines.size()) {
            return left.get(line + 1).endsWithLabel() && right.get(line + 1).beginsWithFigure() && distance(line) < near;
        }
        for (int i = offset + line + 1; i < all.size() && all.get(i).centreY() - all.get(i - 1).centreY() < near; i++) {
            if (all.get(i).figures() < all.get(i).tokens().size()) {
                return true;
            }
        }
        return false;
    }

    /** Lines of these from one to another, included. */
    record Zone(int first, int last) {
    }

    /** @param rows that show it */
    Gutter gutter(Zone zone, int rows) {
        return new Gutter(x, offset + zone.first(), offset + zone.last(), rows, headed && zone.first() == 0, white(zone.first(), zone.last()));
    }

    private Extent white(int first, int last) {
        double begin = lines.subList(first, last + 1).stream().mapToDouble(l -> leftEnd(l, x)).max().orElseThrow();
        double end = lines.subList(first, last + 1).stream().mapToDouble(l -> rightBegin(l, x)).min().orElseThrow();
        return new Extent(begin, end);
    }

    /** Whether a label stands on the left and its figures on the right, as in a table above the two. */
    boolean isRowAcross(int i) {
        return left.get(i).isLabel() && right.get(i).beginsWithFigure();
    }

    private boolean isTwoSided(int i) {
        return !left.get(i).isEmpty() && !right.get(i).isEmpty();
    }

    private double distance(int line) {
        return distance(line, line + 1);
    }

    private double distance(int line, int below) {
        return lines.get(below).centreY() - lines.get(line).centreY();
    }

    /** Whether two lines follow each other as closely as those of one cell. */
    boolean areOfOneCell(int line, int other) {
        return Math.abs(distance(line, other)) < NEXT_LINE * em;
    }

    /** Whether the line beyond the other one is no further from that than this one: in lines evenly set each is a row. */
    boolean isAsNearBeyond(int line, int other) {
        int beyond = 2 * other - line;
        return beyond >= 0 && beyond < lines.size() && Math.abs(distance(other, beyond)) < Math.abs(distance(line, other)) + EVEN * em;
    }

    /** Whether two lines follow each other as closely as those of one header. */
    boolean areNear(int line, int other) {
        return Math.abs(distance(line, other)) < HEADER * em;
    }

    /** 0 where there are too few to tell. */
    private double usualDistance(int first, int last) {
        if (last - first < 2) {
            return 0;
        }
        double[] all = new double[last - first];
        for (int i = first; i < last; i++) {
            all[i - first] = distance(i);
        }
        Arrays.sort(all);
        return all[all.length / 2];
    }
}
