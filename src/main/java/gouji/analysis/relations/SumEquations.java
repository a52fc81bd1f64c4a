package gouji.analysis.relations;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** By how much one figure or two would have to change for each of some relations to hold: as many equations in one or two unknowns. */
record SumEquations(List<Equation> equations) {

    /** In place of a second field where only one changes. */
    static final int NONE = -1;

    /** {@code first * x + second * y + excess = 0}; the signs are 1, -1, or 0 for a figure that does not stand in it. */
    private record Equation(int first, int second, BigDecimal excess) {

        static Equation of(Standing standing, int one, int other) {
            return new Equation(sign(standing, one), sign(standing, other), standing.left().subtract(standing.right()));
        }

        private static int sign(Standing standing, int field) {
            return IntStream.of(standing.indexed().left()).anyMatch(each -> each == field) ? 1
                    : IntStream.of(standing.indexed().right()).anyMatch(each -> each == field) ? -1 : 0;
        }

        boolean isOf(boolean x, boolean y) {
            return x == (first != 0) && y == (second != 0);
        }

        BigDecimal x(BigDecimal y) {
            return excess.add(times(second, y)).multiply(BigDecimal.valueOf(-first));
        }

        BigDecimal y(BigDecimal x) {
            return excess.add(times(first, x)).multiply(BigDecimal.valueOf(-second));
        }

        boolean holds(BigDecimal x, BigDecimal y) {
            return excess.add(times(first, x)).add(times(second, y)).signum() == 0;
        }

        private static BigDecimal times(int sign, BigDecimal change) {
            return change.multiply(BigDecimal.valueOf(sign));
        }
    }

    /** By how much two figures change, neither by nothing. */
    record Pair(BigDecimal first, BigDecimal second) {
    }

    /**
     * Of all relations in which one of the two stands.
     *
     * @param broken those that must hold
     * @return nothing if in one of these neither stands
     */
    static Optional<SumEquations> of(List<Standing> all, List<Standing> broken, int one, int other) {
        if (broken.stream().anyMatch(standing -> Equation.of(standing, one, other).isOf(false, false))) {
            return Optional.empty();
        }
        return Optional.of(new SumEquations(all.stream().map(standing -> Equation.of(standing, one, other))
                .filter(equation -> !equation.isOf(false, false)).toList()));
    }

    /** The change of the one figure. */
    Optional<BigDecimal> first() {
        return only(true).filter(x -> holds(x, BigDecimal.ZERO));
    }

    /** The change of both, where the equations leave one. */
    Optional<Pair> both() {
        Optional<BigDecimal> x = only(true);
        Optional<BigDecimal> y = only(false);
        Stream<Equation> shared = equations.stream().filter(equation -> equation.isOf(true, true));
        Optional<Pair> pair = x.isPresent() && y.isPresent() ? Optional.of(new Pair(x.get(), y.get()))
                : shared.findFirst().flatMap(equation -> x.map(known -> new Pair(known, equation.y(known)))
                        .or(() -> y.map(known -> new Pair(equation.x(known), known))));
        return pair.filter(found -> found.first().signum() != 0 && found.second().signum() != 0 && holds(found.first(), found.second()));
    }

    /** What an equation leaves for the first (or second) figure in which the other does not stand. */
    private Optional<BigDecimal> only(boolean x) {
        return equations.stream().filter(equation -> equation.isOf(x, !x)).findFirst()
                .map(equation -> x ? equation.x(BigDecimal.ZERO) : equation.y(BigDecimal.ZERO));
    }

    private boolean holds(BigDecimal x, BigDecimal y) {
        return equations.stream().allMatch(equation -> equation.holds(x, y));
    }
}
