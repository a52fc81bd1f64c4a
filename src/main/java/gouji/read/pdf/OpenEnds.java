package gouji.read.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Closes tables that a page break leaves open: vertical lines run on to the edge of the print with no horizontal line
 * at their lower (or upper) ends.
 */
final class OpenEnds {

    private OpenEnds() {
    }

    static Rulings closed(Rulings rulings) {
        List<Ruling> missing = Stream.concat(missing(rulings, true).stream(), missing(rulings, false).stream()).toList();
        return missing.isEmpty() ? rulings : rulings.with(missing);
    }

    private static List<Ruling> missing(Rulings rulings, boolean lower) {
        List<Ruling> found = new ArrayList<>();
        List<Ruling> verticals = rulings.vertical();
        for (int i = 0; i < verticals.size(); i++) {
            Ruling left = verticals.get(i);
            double y = end(left, lower);
            for (int j = i + 1; j < verticals.size(); j++) {
                Ruling right = verticals.get(j);
                if (right.position() > left.position() && Math.abs(end(right, lower) - y) <= Rulings.NEAR) {
                    if (isOpen(rulings, left, right, y, lower)) {
                        found.add(new Ruling(true, y, left.position(), right.position()));
                    }
                    break;
                }
            }
        }
        return found;
    }

    private static boolean isOpen(Rulings rulings, Ruling left, Ruling right, double y, boolean lower) {
        boolean tied = false;
        for (Ruling h : rulings.horizontal()) {
            if (h.covers(left.position(), right.position(), Rulings.NEAR)) {
                if (Math.abs(h.position() - y) <= Rulings.NEAR) {
                    return false;
                }
                tied |= meets(h, left) && meets(h, right);
            }
        }
        return tied;
    }

    private static boolean meets(Ruling horizontal, Ruling vertical) {
        return vertical.start() <= horizontal.position() + Rulings.NEAR && vertical.end() >= horizontal.position() - Rulings.NEAR;
    }

    private static double end(Ruling vertical, boolean lower) {
        return lower ? vertical.end() : vertical.start();
    }
}
