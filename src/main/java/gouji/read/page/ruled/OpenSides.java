package gouji.read.page.ruled;

import gouji.read.drawn.Ruling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Tables ruled without a line at their left and right sides: level lines reach out beyond the outermost upright one. */
public final class OpenSides {

    /** In points. Lines that stick out less far do it by chance. */
    private static final double REACH = 12;

    private OpenSides() {
    }

    /** The same lines, and the sides that are missing. */
    public static Rulings close(Rulings rulings) {
        if (rulings.horizontal().size() < 2 || rulings.vertical().isEmpty()) {
            return rulings;
        }
        List<Ruling> sides = new ArrayList<>();
        double left = rulings.vertical().get(0).position();
        double right = rulings.vertical().get(rulings.vertical().size() - 1).position();
        add(rulings, rulings.horizontal().stream().filter(h -> h.start() < left - REACH && h.end() >= left - Rulings.NEAR).toList(),
                Ruling::start, sides);
        add(rulings, rulings.horizontal().stream().filter(h -> h.end() > right + REACH && h.start() <= right + Rulings.NEAR).toList(),
                Ruling::end, sides);
        return sides.isEmpty() ? rulings : rulings.with(sides);
    }

    private static void add(Rulings rulings, List<Ruling> reaching, ToDoubleFunction<Ruling> end, List<Ruling> sides) {
        double[] ends = reaching.stream().mapToDouble(end).sorted().toArray();
        if (ends.length < 2) {
            return;
        }
        double x = ends[ends.length / 2];
        List<Ruling> same = reaching.stream().filter(h -> Math.abs(end.applyAsDouble(h) - x) <= Rulings.NEAR).toList();
        if (same.size() < 2) {
            return;
        }
        double top = same.get(0).position();
        double bottom = same.get(same.size() - 1).position();
        for (Ruling v : rulings.vertical()) {
            boolean met = same.stream().anyMatch(h -> v.start() <= h.position() + Rulings.NEAR && v.end() >= h.position() - Rulings.NEAR);
            top = met ? Math.min(top, v.start()) : top;
            bottom = met ? Math.max(bottom, v.end()) : bottom;
        }
        sides.add(new Ruling(false, x, top, bottom));
    }
}
