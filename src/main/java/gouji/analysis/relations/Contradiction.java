package gouji.analysis.relations;

import gouji.rules.Relation;
import java.util.List;

/**
 * Relations each of which could hold, but not all of them at once. Leaving out any one of them would end this contradiction.
 *
 * @param relations by instance
 * @param disputed  the open fields on which they disagree (that stand in more than one of them), by id
 */
public record Contradiction(List<Relation> relations, List<String> disputed) {

    public Contradiction {
        relations = List.copyOf(relations);
        disputed = List.copyOf(disputed);
    }
}
