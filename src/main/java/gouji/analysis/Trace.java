package gouji.analysis;

import java.util.List;

/**
 * How a report came about.
 *
 * @param steps  what rules decided, in the order of the stages
 * @param rivals the readings of each table that were weighed against each other, in order
 */
public record Trace(List<Step> steps, List<Rival> rivals) {

    public Trace {
        steps = List.copyOf(steps);
        rivals = List.copyOf(rivals);
    }
}
