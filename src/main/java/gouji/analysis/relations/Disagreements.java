package gouji.analysis.relations;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the figures that are most likely at fault where relations are broken: a figure stands in several relations, so that those
 * that are broken and those that are kept together leave few that can be wrong.
 */
final class Disagreements {

    private final String[] fields;
    private final Figure[] figures;
    private final List<Standing> printed;
    private final List<Standing> broken;

    Disagreements(String[] fields, Figure[] figures, List<Standing> standings) {
        this.fields = fields;
        this.figures = figures;
        printed = standings.stream().filter(standing -> standing.open().length == 0).toList();
        broken = standings.stream().filter(standing -> standing.state() == Outcome.State.BROKEN).toList();
    }

    List<Disagreement> all() {
        List<Disagreement> all = new ArrayList<>();
        List<List<Standing>> open = new ArrayList<>();
        List<Standing> left = new ArrayList<>(broken);
        while (!left.isEmpty()) {
            List<Standing> together = together(left);
            List<Change> changes = changes(together);
            if (changes.isEmpty()) {
                open.add(together);
            } else {
                all.add(disagreement(together, changes));
            }
        }
        while (!open.isEmpty()) {
            all.add(withAnother(open));
        }
        return all;
    }

    /** Figures that changed places break relations that share none: the kept one in which both stand ties them. */
    private Disagreement withAnother(List<List<Standing>> open) {
        List<Standing> first = open.remove(0);
        for (List<Standing> other : open) {
            List<Standing> both = Stream.concat(first.stream(), other.stream()).toList();
            List<Change> changes = changes(both);
            if (!changes.isEmpty()) {
                open.remove(other);
                return disagreement(both, changes);
            }
        }
        return disagreement(first, List.of());
    }

    private static Disagreement disagreement(List<Standing> together, List<Change> changes) {
        return new Disagreement(together.stream().map(standing -> standing.indexed().relation()).toList(), changes);
    }

    /** Takes the first and all that hang together with it out of those that are left. */
    private static List<Standing> together(List<Standing> left) {
        List<Standing> found = new ArrayList<>();
        Deque<Standing> next = new ArrayDeque<>(List.of(left.remove(0)));
        while (!next.isEmpty()) {
            Standing standing = next.remove();
            found.add(standing);
            BitSet own = new BitSet();
            standing.fields().forEach(own::set);
            List<Standing> sharing = left.stream().filter(other -> other.fields().anyMatch(own::get)).toList();
            left.removeAll(sharing);
            next.addAll(sharing);
        }
        return found;
    }

    private List<Change> changes(List<Standing> together) {
        if (!printed.containsAll(together)) {
            return List.of();
        }
        int[] bound = together.stream().flatMapToInt(Standing::fields).sorted().distinct().toArray();
        List<Change> ofOne = IntStream.of(bound).mapToObj(field -> change(together, field)).flatMap(Optional::stream).toList();
        return !ofOne.isEmpty() ? ofOne : IntStream.of(bound).boxed().flatMap(one -> IntStream.of(bound).filter(other -> other > one)
                .mapToObj(other -> change(together, one, other))).flatMap(Optional::stream).toList();
    }

    private Optional<Change> change(List<Standing> together, int field) {
        Optional<SumEquations> sums = SumEquations.of(printed, together, field, SumEquations.NONE);
        return sums.flatMap(SumEquations::first).map(figures[field].value()::add).filter(Disagreements::isCount)
                .map(value -> new Change(List.of(fields[field]), List.of(value), false));
    }

    private Optional<Change> change(List<Standing> together, int one, int other) {
        return SumEquations.of(printed, together, one, other).flatMap(SumEquations::both).flatMap(by -> {
            BigDecimal value = figures[one].value().add(by.first());
            BigDecimal otherValue = figures[other].value().add(by.second());
            boolean exchanged = value.compareTo(figures[other].value()) == 0 && otherValue.compareTo(figures[one].value()) == 0;
            return Stream.of(value, otherValue).allMatch(Disagreements::isCount)
                    ? Optional.of(new Change(List.of(fields[one], fields[other]), List.of(value, otherValue), exchanged)) : Optional.empty();
        });
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0;
    }
}
