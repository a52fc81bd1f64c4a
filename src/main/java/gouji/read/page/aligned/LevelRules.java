package gouji.read.page.aligned;

import gouji.read.drawn.Ruling;
import gouji.read.page.ruled.Rulings;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Level rulings of a table. Where its cells are drawn apart, each rule between two rows comes in a piece a cell, and the gaps between
 * the pieces part the columns.
 */
record LevelRules(List<Ruling> pieces) {

    /** In points; tables beside each other are further apart than their cells. */
    private static final double APART = 16;

    /** So many rules with gaps at the same places show columns. */
    private static final int LEAST = 2;

    /** The rules with their gaps closed, from top to bottom. */
    List<Ruling> whole() {
        List<Ruling> whole = new ArrayList<>();
        Ruling open = null;
        for (Ruling piece : pieces.stream().sorted(Comparator.comparingDouble(Ruling::position).thenComparingDouble(Ruling::start)).toList()) {
            if (open != null && open.position() == piece.position() && piece.start() - open.end() <= APART) {
                open = open.between(open.start(), Math.max(open.end(), piece.end()));
                whole.set(whole.size() - 1, open);
            } else {
                open = piece;
                whole.add(open);
            }
        }
        return whole;
    }

    /** Where pieces begin that end before a column of figures, from left to right: there a column of labels begins. */
    List<Double> begins(double figures) {
        return pieces.stream().filter(p -> p.end() <= figures).map(Ruling::start).sorted().toList();
    }

    /**
     * The edges of the columns that begin with the first of figures or after it, in the middle of the gaps between the pieces over them.
     *
     * @param from where the first figures begin
     * @return none where the rules have no gaps, or not at the same places
     */
    List<Double> edges(double from) {
        List<List<Ruling>> rules = pieces.stream().map(Ruling::position).distinct()
                .map(y -> pieces.stream().filter(p -> p.position() == y && p.end() > from).sorted(Comparator.comparingDouble(Ruling::start)).toList())
                .filter(rule -> rule.size() > 1).toList();
        int most = rules.stream().mapToInt(List::size).max().orElse(0);
        List<List<Ruling>> parted = rules.stream().filter(rule -> rule.size() == most).toList();
        if (parted.size() < LEAST) {
            return List.of();
        }
        List<Ruling> first = parted.get(0);
        List<Double> edges = new ArrayList<>(List.of(first.get(0).start()));
        for (int i = 1; i < first.size(); i++) {
            edges.add((first.get(i - 1).end() + first.get(i).start()) / 2);
        }
        edges.add(first.get(first.size() - 1).end());
        return parted.stream().allMatch(rule -> areAt(rule, first)) ? edges : List.of();
    }

    private static boolean areAt(List<Ruling> rule, List<Ruling> other) {
        for (int i = 0; i < rule.size(); i++) {
            if (Math.abs(rule.get(i).start() - other.get(i).start()) > Rulings.NEAR || Math.abs(rule.get(i).end() - other.get(i).end()) > Rulings.NEAR) {
                return false;
            }
        }
        return true;
    }
}
