package gouji.read.page.beside;

import gouji.read.page.line.Extent;
import java.util.Comparator;

/**
 * White that runs down between two tables beside each other.
 *
 * @param x     where the right table begins, or no later, in points
 * @param first line of those that it parts
 * @param last  included
 * @param rows  that show that there are two tables
 * @param torn  whether a header seems to stand right above, that the white does not part: of another gutter's tables
 * @param white from where to where, across the page, in points; less than none where print of another row reaches into it
 */
public record Gutter(double x, int first, int last, int rows, boolean torn, Extent white) {

    static final Comparator<Gutter> BY_WIDTH = Comparator.comparingDouble(Gutter::width);
    static final Comparator<Gutter> BY_LINES = Comparator.comparingInt((Gutter g) -> g.last() - g.first()).thenComparing(BY_WIDTH);
    static final Comparator<Gutter> BY_ROWS = Comparator.comparing(Gutter::torn).reversed().thenComparingInt(Gutter::rows).thenComparing(BY_LINES);

    private double width() {
        return white.right() - white.left();
    }

    /** Whether the same white is shown by it, if by fewer lines of it or more. */
    boolean isInWhiteOf(Gutter other) {
        return x > other.white.left() && x <= other.white.right();
    }
}
