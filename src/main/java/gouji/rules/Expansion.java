package gouji.rules;

import java.util.List;

/**
 * What the lines of a {@code relations.csv} come to.
 *
 * @param relations of the lines without fault, in the order of lines and, within a line, of the format's field list
 * @param faults    all of them, in the order of lines
 */
public record Expansion(List<Relation> relations, List<RelationFault> faults) {

    public Expansion {
        relations = List.copyOf(relations);
        faults = List.copyOf(faults);
    }
}
