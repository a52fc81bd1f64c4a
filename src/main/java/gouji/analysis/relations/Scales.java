package gouji.analysis.relations;

import java.util.HashMap;
import java.util.Map;

/**
 * Weighs the rival readings of one table. They differ in a few cells, so most open relations come to the same in many of them: that is
 * worked out once. For one thread.
 */
public final class Scales {

    private final RelationGraph relations;
    private final Map<OpenGroup, Integer> contradictions = new HashMap<>();

    public Scales(RelationGraph relations) {
        this.relations = relations;
    }

    public RelationGraph relations() {
        return relations;
    }

    /** The same as {@link RelationGraph#weigh}. */
    public Weight weigh(Figures figures) {
        return relations.weigh(figures, group -> contradictions.computeIfAbsent(group, OpenGroup::contradictions));
    }
}
