package gouji.read.page.beside;

import java.util.Comparator;

/**
 * White that runs down between two tables beside each other.
 *
 * @param x     where the right table begins, or no later, in points
 * @param first line of those that it parts
 * @param last  included
 * @param rows  that show that there are two tables
 * @param width in points
 */
public record Gutter(double x, int first, int last, int rows, double width) {

    static final Comparator<Gutter> BY_ROWS = Comparator.comparingInt(Gutter::rows).thenComparingInt(g -> g.last() - g.first())
            .thenComparingDouble(Gutter::width);
}
