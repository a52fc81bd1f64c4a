package gouji.read.page.beside;

import gouji.document.Box;
import gouji.read.page.line.Extent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tables known by their print that stand beside one that rulings make. */
final class BesideRuled {

    /** In ems; lines of a table follow each other at most so far apart. */
    private static final double NEXT_ROW = 2.5;

    private BesideRuled() {
    }

    static List<Gutter> gutters(List<TokenLine> lines, Box ruled) {
        List<Gutter> found = new ArrayList<>();
        add(lines, ruled, ruled.left(), l -> l.right() <= ruled.left(), found);
        add(lines, ruled, ruled.right(), l -> l.left() >= ruled.right(), found);
        return found;
    }

    private static void add(List<TokenLine> lines, Box ruled, double x, Predicate<TokenLine> isBeside, List<Gutter> found) {
        List<Integer> rows = IntStream.range(0, lines.size()).boxed().filter(i -> isBeside.test(lines.get(i)))
                .filter(i -> lines.get(i).centreY() > ruled.top() && lines.get(i).centreY() < ruled.bottom())
                .filter(i -> new Half(lines.get(i).tokens()).isLabelled()).toList();
        if (rows.isEmpty()) {
            return;
        }
        int first = rows.get(0);
        int last = first;
        while (first > 0 && isBeside.test(lines.get(first - 1)) && isNear(lines.get(first - 1), lines.get(first))) {
            first--;
        }
        while (last + 1 < lines.size() && isBeside.test(lines.get(last + 1)) && isNear(lines.get(last), lines.get(last + 1))) {
            last++;
        }
        found.add(new Gutter(x, first, last, rows.size(), false, new Extent(x, x)));
    }

    private static boolean isNear(TokenLine above, TokenLine below) {
        return below.centreY() - above.centreY() < NEXT_ROW * below.em();
    }
}
