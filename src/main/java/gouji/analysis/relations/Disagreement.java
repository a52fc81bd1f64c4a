package gouji.analysis.relations;

import gouji.rules.Relation;
import java.util.List;

/**
 * Broken relations that hang together: each by a figure with another, or two such by figures that may both be at fault.
 *
 * @param broken  by instance
 * @param changes of as few figures as possible, one or two, each of which would make all of these hold and no other fail; none where
 *                it takes more, or where one of these has an open field
 */
public record Disagreement(List<Relation> broken, List<Change> changes) {

    public Disagreement {
        broken = List.copyOf(broken);
        changes = List.copyOf(changes);
    }
}
