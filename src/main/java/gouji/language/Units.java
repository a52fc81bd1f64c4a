package gouji.language;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units that figures are printed in, and their conversion. */
public final class Units {

    private final Map<String, Unit> byName = new LinkedHashMap<>();

    public Units(List<Unit> units) {
        units.stream().sorted(Comparator.comparingInt((Unit u) -> -u.unit().length()))
                .forEach(u -> byName.putIfAbsent(u.unit(), u));
    }

    /** The longest unit that the text begins with at this place. */
    public Optional<Unit> startingAt(String text, int begin) {
        return byName.values().stream().filter(u -> text.startsWith(u.unit(), begin)).findFirst();
    }

    public Optional<Unit> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether the units of a dimension differ in size, so that a number without unit may mean several amounts. */
    public boolean scaled(String dimension) {
        return byName.values().stream().filter(u -> u.dimension().equals(dimension)).map(Unit::factor).distinct().count() > 1;
    }

    /** The smallest unit of a dimension: what large numbers are told in by words. */
    public Optional<String> smallest(String dimension) {
        return byName.values().stream().filter(u -> u.dimension().equals(dimension)).min(Comparator.comparing(Unit::factor)).map(Unit::unit);
    }

    /** Whether another unit ends with the print of this one, so that it may be a part of that. */
    public boolean endsLonger(Unit part) {
        return byName.keySet().stream().anyMatch(name -> name.length() > part.unit().length() && name.endsWith(part.unit()));
    }

    /** Whether a number in this unit counts things, one by one: no amounts, no shares. */
    public boolean counts(String name) {
        Unit unit = byName.get(name);
        return unit != null && unit.factor().compareTo(BigDecimal.ONE) == 0 && !scaled(unit.dimension());
    }

    /**
     * The value in another unit, exact wherever a decimal can be; without trailing zeros. Empty where either unit is not known
     * or they do not measure the same.
     */
    public Optional<BigDecimal> convert(BigDecimal value, String from, String to) {
        Unit source = byName.get(from);
        Unit target = byName.get(to);
        if (source == null || target == null || !source.dimension().equals(target.dimension())) {
            return Optional.empty();
        }
        BigDecimal product = value.multiply(source.factor());
        BigDecimal converted;
        try {
            converted = product.divide(target.factor());
        } catch (ArithmeticException endless) {
            converted = product.divide(target.factor(), new MathContext(34, RoundingMode.HALF_EVEN));
        }
        return Optional.of(Reading.plain(converted));
    }
}
