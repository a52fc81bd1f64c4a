package gouji.read.page.ruled;

import gouji.document.Box;
import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a page break leaves a table open: vertical lines end with no horizontal line at their lower (or upper) ends.
 *
 * @param upper the horizontal lines missing at upper ends
 * @param lower the horizontal lines missing at lower ends
 */
public record OpenEnds(List<Ruling> upper, List<Ruling> lower) {

    public static final OpenEnds NONE = new OpenEnds(List.of(), List.of());

    public static OpenEnds of(Rulings rulings) {
        return new OpenEnds(missing(rulings, false), missing(rulings, true));
    }

    public Rulings close(Rulings rulings) {
        List<Ruling> missing = new ArrayList<>(upper);
        missing.addAll(lower);
        return missing.isEmpty() ? rulings : rulings.with(missing);
    }

    boolean isOpenBelow(Box cell) {
        return isAt(cell.bottom(), cell, lower);
    }

    boolean isOpenAbove(Box cell) {
        return isAt(cell.top(), cell, upper);
    }

    private static boolean isAt(double y, Box cell, List<Ruling> missing) {
        return missing.stream().anyMatch(m -> Math.abs(m.position() - y) <= 2 * Rulings.NEAR
                && m.start() < cell.right() - Rulings.NEAR && m.end() > cell.left() + Rulings.NEAR);
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
        return tied && !isBetweenTables(rulings, left, right, y, lower);
    }

    /**
     * Whether what is open is white between tables beside each other that touch the one above or below them: the lines that would close it end
     * at its corners, and none crosses it but that table's.
     */
    private static boolean isBetweenTables(Rulings rulings, Ruling left, Ruling right, double y, boolean lower) {
        List<Ruling> level = rulings.horizontal();
        boolean corners = level.stream().anyMatch(h -> isNear(h.position(), y) && isNear(h.end(), left.position()))
                && level.stream().anyMatch(h -> isNear(h.position(), y) && isNear(h.start(), right.position()));
        return corners && level.stream().filter(h -> h.covers(left.position(), right.position(), Rulings.NEAR) && meets(h, left) && meets(h, right))
                .allMatch(h -> isNear(h.position(), end(left, !lower)) || isNear(h.position(), end(right, !lower)));
    }

    private static boolean isNear(double position, double other) {
        return Math.abs(position - other) <= Rulings.NEAR;
    }

    private static boolean meets(Ruling horizontal, Ruling vertical) {
        return vertical.start() <= horizontal.position() + Rulings.NEAR && vertical.end() >= horizontal.position() - Rulings.NEAR;
    }

    private static double end(Ruling vertical, boolean lower) {
        return lower ? vertical.end() : vertical.start();
    }
}
