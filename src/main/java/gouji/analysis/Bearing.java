package gouji.analysis;

import gouji.analysis.arbiter.Reading;
import gouji.analysis.relations.Figure;
import gouji.analysis.relations.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which figures of a reading the relations bear out, empty cells taken for zeros. */
final class Bearing {

    private final Reading reading;
    private final List<Set<String>> held = new ArrayList<>();
    private final List<Set<String>> failed = new ArrayList<>();
    /** Of relations that only zeros and empty cells keep. */
    private final List<Set<String>> empty = new ArrayList<>();
    private final List<Set<String>> broken = new ArrayList<>();

    Bearing(Reading reading) {
        this.reading = reading;
        List<Outcome> withZeros = reading.withZeros().outcomes();
        for (Outcome outcome : withZeros) {
            Set<String> fields = Set.copyOf(outcome.relation().fields());
            // That nothing is the sum of nothing bears out no zero.
            if (outcome.state() == Outcome.State.KEPT && (outcome.nontrivial() || fields.stream().allMatch(id -> figure(id) != null))) {
                held.add(fields);
            } else if (outcome.state() != Outcome.State.KEPT) {
                failed.add(fields);
            } else {
                empty.add(fields);
            }
        }
        // Where zeros are printed an empty cell is something else.
        boolean zeros = reading.figures().values().stream().anyMatch(figure -> figure.kind() == Figure.Kind.PRINTED && figure.value().signum() == 0);
        (zeros ? reading.evaluation().outcomes() : withZeros).stream().filter(outcome -> outcome.state() == Outcome.State.BROKEN)
                .forEach(outcome -> broken.add(Set.copyOf(outcome.relation().fields())));
    }

    /** The printed figure of a field, or null. */
    Figure figure(String id) {
        Figure figure = reading.figures().get(id);
        return figure != null && figure.kind() == Figure.Kind.PRINTED ? figure : null;
    }

    /** The fields of each relation among these alone. */
    List<Set<String>> among(Collection<String> fields) {
        return Stream.of(held, failed, empty).flatMap(List::stream).filter(fields::containsAll).toList();
    }

    /** Whether a relation among these fields alone does not hold, or is open. */
    boolean fails(Collection<String> fields) {
        return failed.stream().anyMatch(fields::containsAll);
    }

    /** Whether a relation holds with this field. */
    boolean holds(String id) {
        return held.stream().anyMatch(fields -> fields.contains(id));
    }

    /** Whether a relation holds with this field and others than these. */
    boolean holdsBeyond(String id, Collection<String> own) {
        return held.stream().anyMatch(fields -> fields.contains(id) && !own.containsAll(fields));
    }

    /** Whether a relation holds with this field and others than its row's, none of which is one of those that may have moved. */
    boolean holdsWithout(String id, Collection<String> own, Set<String> moved) {
        return held.stream().anyMatch(fields -> fields.contains(id) && !own.containsAll(fields)
                && fields.stream().allMatch(other -> own.contains(other) || !moved.contains(other)));
    }

    /** Whether a relation with this field and others than these does not hold, or is open. */
    boolean failsBeyond(String id, Collection<String> own) {
        return failed.stream().anyMatch(fields -> fields.contains(id) && !own.containsAll(fields));
    }

    /** Whether a relation with this field and others than these cannot hold. */
    boolean breaksBeyond(String id, Collection<String> own) {
        return broken.stream().anyMatch(fields -> fields.contains(id) && !own.containsAll(fields));
    }
}
