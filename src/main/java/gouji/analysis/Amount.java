package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.fact.CellKind;
import gouji.language.Reading;
import gouji.language.Unit;
import gouji.language.Units;
import gouji.rules.FormField;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The value of a figure in the unit that the form gives its field.
 *
 * @param value    or null where the cell prints none
 * @param cellUnit printed in the cell, or null
 * @param unitSure whether cell, header or label say the unit; a count needs none, and may have none that measures
 */
record Amount(BigDecimal value, String cellUnit, boolean unitSure) {

    /**
     * Reads a cell.
     *
     * @param around the words that may say its unit, in plain characters: of its header and its label
     */
    static Amount of(CutCell cell, FormField field, List<String> around, Units units) {
        if (cell.kind() != CellKind.FIGURE) {
            return new Amount(null, null, true);
        }
        Reading reading = cell.reading();
        BigDecimal number = reading.value() == null ? BigDecimal.ZERO : reading.value();
        Optional<Unit> wanted = units.named(field.unit()).filter(unit -> units.scaled(unit.dimension()));
        if (wanted.isEmpty()) {
            return new Amount(number, reading.unit(), reading.unit() == null || units.counts(reading.unit()));
        }
        if (reading.unit() != null) {
            Optional<BigDecimal> converted = units.convert(number, reading.unit(), field.unit());
            return new Amount(converted.orElse(number), reading.unit(), converted.isPresent());
        }
        for (String words : around) {
            Optional<BigDecimal> converted = printedIn(words, units).flatMap(unit -> units.convert(number, unit, field.unit()));
            if (converted.isPresent()) {
                return new Amount(converted.get(), null, true);
            }
        }
        return new Amount(number, null, number.signum() == 0);
    }

    private static Optional<String> printedIn(String words, Units units) {
        for (int i = 0; i < words.length(); i++) {
            int begin = i;
            Optional<Unit> unit = units.startingAt(words, begin);
            if (unit.isPresent() && units.scaled(unit.get().dimension())) {
                return unit.map(Unit::unit).filter(name -> begin == 0 || isLegible(words.codePointBefore(begin)));
            }
        }
        return Optional.empty();
    }

    /** What was lost before a unit may be the part of it that makes it ten thousand times as much. */
    private static boolean isLegible(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
