package gouji.read.page.ruled;

import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** Makes one line of the pieces that stand in one line: those that meet, and the dashes of a dashed one. */
final class Pieces {

    /** In points; a longer piece is no dash. */
    private static final double DASH = 9.5;

    /** The gap after a dash, in dashes. */
    private static final double DASH_GAP = 1.2;

    private Pieces() {
    }

    /** Lines at the same position are one where nothing parts their pieces. */
    static List<Ruling> joined(List<Ruling> lines) {
        TreeMap<Double, List<Ruling>> byPosition = new TreeMap<>();
        lines.forEach(r -> byPosition.computeIfAbsent(r.position(), p -> new ArrayList<>()).add(r));
        List<Ruling> out = new ArrayList<>();
        for (List<Ruling> pieces : byPosition.values()) {
            pieces.sort(Comparator.comparingDouble(Ruling::start));
            Ruling whole = pieces.get(0);
            Ruling last = whole;
            for (Ruling piece : pieces) {
                if (piece.start() - whole.end() <= gap(last, piece)) {
                    whole = whole.between(whole.start(), Math.max(whole.end(), piece.end()))
                            .thick(Math.max(whole.thickness(), piece.thickness()));
                } else {
                    out.add(whole);
                    whole = piece;
                }
                last = piece;
            }
            out.add(whole);
        }
        return out;
    }

    private static double gap(Ruling before, Ruling after) {
        double longer = Math.max(before.length(), after.length());
        return longer <= DASH ? Math.max(Rulings.NEAR, DASH_GAP * longer) : Rulings.NEAR;
    }
}
