package gouji.analysis;

import java.util.List;

/**
 * How a report came about.
 *
 * @param steps  what rules decided, in the order of the stages
 * @param misses for rows that are not found, what came nearest
 * @param rivals the readings of each table that were weighed against each other, in order
 */
public record Trace(List<Step> steps, List<NearMiss> misses, List<Rival> rivals) {

    public Trace {
        steps = List.copyOf(steps);
        misses = List.copyOf(misses);
        rivals = List.copyOf(rivals);
    }
}
