package gouji.analysis.relations;

import gouji.rules.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The relations of a format, ready to be asked of many readings of a report. Immutable; any number of threads may use one.
 * The answer depends on what the relations and figures are, never on the order in which they were given; only variants of one
 * instance keep their order, for the first whose conditions hold is in force.
 */
public final class RelationGraph {

    private final String[] fields;
    private final List<List<IndexedRelation>> instances;
    /** For each relation the fields on which it depends whether it is in force, and holds. */
    private final List<Set<String>> dependsOn;

    /** @throws IllegalArgumentException if a field stands twice in one relation */
    public RelationGraph(List<Relation> relations) {
        relations.forEach(RelationGraph::rejectRepeated);
        fields = relations.stream().flatMap(RelationGraph::fields).distinct().sorted().toArray(String[]::new);
        TreeMap<String, List<IndexedRelation>> byInstance = new TreeMap<>();
        for (int number = 0; number < relations.size(); number++) {
            Relation relation = relations.get(number);
            byInstance.computeIfAbsent(relation.instance(), name -> new ArrayList<>()).add(IndexedRelation.of(number, relation, fields));
        }
        instances = byInstance.values().stream().map(List::copyOf).toList();
        dependsOn = relations.stream().map(relation -> byInstance.get(relation.instance()).stream().map(IndexedRelation::relation)
                .flatMap(RelationGraph::fields).collect(Collectors.toUnmodifiableSet())).toList();
    }

    private static Stream<String> fields(Relation relation) {
        return Stream.of(relation.left(), relation.right(), relation.whenPrinted(), relation.whenAbsent()).flatMap(List::stream);
    }

    private static void rejectRepeated(Relation relation) {
        Set<String> seen = new HashSet<>();
        relation.fields().stream().filter(id -> !seen.add(id)).findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(id + " stands twice in " + relation.instance());
                });
    }

    /** All that the relations say of a reading. */
    public Evaluation evaluate(Figures figures) {
        Figure[] given = figures(figures);
        List<Standing> standings = standings(given);
        return new EvaluationBuilder(fields, given, standings, new Resolution(standings, fields.length)).evaluation();
    }

    /** Only the values that the relations leave for open fields, without the relations that they follow from; much faster. */
    public Map<String, BigDecimal> values(Figures figures) {
        Figure[] given = figures(figures);
        List<Standing> standings = standings(given);
        return new EvaluationBuilder(fields, given, standings, new Resolution(standings, fields.length)).values();
    }

    /** Which relations are broken together, and which figures are most likely at fault. */
    public List<Disagreement> disagreements(Figures figures) {
        Figure[] given = figures(figures);
        return new Disagreements(fields, given, standings(given)).all();
    }

    /**
     * What cannot hold in a reading: for each broken relation, and for each set of relations that contradict each other, the fields on which
     * that depends. It cannot hold in any reading that has the same figures there.
     */
    public List<Set<String>> spoiled(Figures figures) {
        List<Standing> standings = standings(figures(figures));
        List<Set<String>> spoiled = new ArrayList<>();
        standings.stream().filter(standing -> standing.state() == Outcome.State.BROKEN).forEach(broken -> spoiled.add(dependsOn(broken)));
        new Resolution(standings, fields.length).contradictions().forEach(together -> spoiled.add(together.stream().mapToObj(standings::get)
                .flatMap(standing -> dependsOn(standing).stream()).collect(Collectors.toUnmodifiableSet())));
        return spoiled;
    }

    private Set<String> dependsOn(Standing standing) {
        return dependsOn.get(standing.indexed().number());
    }

    /** Only the counts that rival readings are ranked by; faster than {@link #evaluate}, and the same. */
    public Weight weigh(Figures figures) {
        return weigh(figures, OpenGroup::contradictions);
    }

    /** @param contradictions counts those of a group */
    Weight weigh(Figures figures, ToIntFunction<OpenGroup> contradictions) {
        Figure[] given = figures(figures);
        List<Standing> standings = standings(given);
        return weight(given, standings, OpenGroup.of(standings, fields.length).stream().mapToInt(contradictions).sum());
    }

    /** The same without what only several relations together show: no more is impossible than {@link #weigh} says. Much faster. */
    public Weight weighAlone(Figures figures) {
        Figure[] given = figures(figures);
        return weight(given, standings(given), 0);
    }

    private static Weight weight(Figure[] given, List<Standing> standings, int contradictions) {
        int impossible = contradictions;
        int held = 0;
        int heldBlankAsZero = 0;
        for (Standing standing : standings) {
            impossible += standing.state() == Outcome.State.BROKEN ? 1 : 0;
            held += standing.nontrivial() ? 1 : 0;
            heldBlankAsZero += standing.heldBlankAsZero(given) ? 1 : 0;
        }
        return new Weight(impossible, held, heldBlankAsZero);
    }

    private Figure[] figures(Figures figures) {
        Figure[] given = new Figure[fields.length];
        for (int field = 0; field < fields.length; field++) {
            Figure figure = figures.of(fields[field]);
            given[field] = figure == null ? Figure.ABSENT : figure;
        }
        return given;
    }

    private List<Standing> standings(Figure[] given) {
        List<Standing> standings = new ArrayList<>(instances.size());
        for (List<IndexedRelation> variants : instances) {
            for (IndexedRelation variant : variants) {
                if (variant.inForce(given)) {
                    standings.add(Standing.of(variant, given));
                    break;
                }
            }
        }
        return standings;
    }

    @Override
    public String toString() {
        return "RelationGraph" + Arrays.toString(instances.stream().map(v -> v.get(0).relation()).toArray());
    }
}
