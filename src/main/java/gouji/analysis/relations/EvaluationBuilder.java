package gouji.analysis.relations;

import gouji.rules.Relation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts what was found into words: names instead of numbers. */
final class EvaluationBuilder {

    private final String[] fields;
    private final Figure[] figures;
    private final List<Standing> standings;
    private final Resolution resolution;
    private final Propagation trusted;

    EvaluationBuilder(String[] fields, Figure[] figures, List<Standing> standings, Resolution resolution) {
        this.fields = fields;
        this.figures = figures;
        this.standings = standings;
        this.resolution = resolution;
        this.trusted = resolution.trusted();
    }

    Evaluation evaluation() {
        List<Inferred> inferred = new ArrayList<>();
        List<Range> ranges = new ArrayList<>();
        open().forEach(field -> {
            Bounds bounds = trusted.bounds();
            if (bounds.fixed(field)) {
                List<Relation> from = Arrays.stream(resolution.chain(trusted, field)).mapToObj(this::relation).toList();
                inferred.add(new Inferred(fields[field], bounds.low(field), from));
            } else {
                ranges.add(new Range(fields[field], bounds.low(field), bounds.high(field)));
            }
        });
        List<Contradiction> contradictions = resolution.contradictions().stream()
                .sorted(Comparator.comparingInt(core -> core.nextSetBit(0))).map(this::contradiction).toList();
        return new Evaluation(spoken().map(this::outcome).toList(), contradictions, inferred, ranges);
    }

    /** The values of {@link Evaluation#inferred}. */
    Map<String, BigDecimal> values() {
        Map<String, BigDecimal> values = new HashMap<>();
        open().filter(trusted.bounds()::fixed).forEach(field -> values.put(fields[field], trusted.bounds().low(field)));
        return values;
    }

    private Stream<Standing> spoken() {
        return standings.stream().filter(this::speaks);
    }

    private IntStream open() {
        return spoken().flatMapToInt(standing -> Arrays.stream(standing.open())).sorted().distinct();
    }

    /** Whether the report has a place for any of its figures, or one of them is inferred. */
    private boolean speaks(Standing standing) {
        int all = standing.indexed().left().length + standing.indexed().right().length;
        if (standing.open().length < all) {
            return true;
        }
        return Arrays.stream(standing.open()).anyMatch(f -> figures[f].hasPlace() || trusted.bounds().fixed(f));
    }

    private Outcome outcome(Standing standing) {
        boolean printed = standing.open().length == 0;
        return new Outcome(standing.indexed().relation(), standing.state(), printed ? standing.left() : null,
                printed ? standing.right() : null, standing.nontrivial(), names(Arrays.stream(standing.open()).toArray()));
    }

    private Contradiction contradiction(BitSet core) {
        BitSet once = new BitSet();
        BitSet disputed = new BitSet();
        core.stream().forEach(r -> {
            for (int field : standings.get(r).open()) {
                disputed.set(field, once.get(field));
                once.set(field);
            }
        });
        return new Contradiction(core.stream().mapToObj(this::relation).toList(), names(disputed.stream().toArray()));
    }

    private Relation relation(int number) {
        return standings.get(number).indexed().relation();
    }

    private List<String> names(int[] numbers) {
        return Arrays.stream(numbers).mapToObj(field -> fields[field]).toList();
    }
}
