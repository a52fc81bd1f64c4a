package gouji.analysis;

import gouji.analysis.cutting.CutCell;
import gouji.fact.CellKind;
import gouji.language.Reading;
import gouji.language.Unit;
import gouji.language.Units;
import gouji.rules.FormField;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
     * @param above  words further above it that say it where these do not, and where it stands by itself between marks
     */
    static Amount of(CutCell cell, FormField field, List<String> around, List<String> above, Units units) {
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
        if (reading.isMultiplied()) {
            return units.smallest(wanted.get().dimension()).flatMap(unit -> units.convert(number, unit, field.unit()))
                    .map(value -> new Amount(value, null, true)).orElseThrow();
        }
        String dimension = wanted.get().dimension();
        List<List<Unit>> said = Stream.concat(around.stream().map(words -> printedIn(words, dimension, units)), above.stream().map(words -> standingIn(words, dimension, units))).toList();
        for (List<Unit> printed : said) {
            if (!printed.isEmpty()) {
                boolean one = printed.stream().map(Unit::factor).distinct().count() == 1;
                return new Amount(units.convert(number, printed.get(0).unit(), field.unit()).orElse(number), null, one);
            }
        }
        return new Amount(number, null, number.signum() == 0);
    }

    /**
     * The units of a dimension that words name, one or, as where a form leaves the choice, several; none where what was lost before the first may
     * be part of it.
     */
    private static List<Unit> printedIn(String words, String dimension, Units units) {
        List<Unit> printed = new ArrayList<>();
        for (int i = 0; i < words.length(); i++) {
            Optional<Unit> unit = units.startingAt(words, i).filter(found -> found.dimension().equals(dimension));
            if (unit.isPresent()) {
                int end = i + unit.get().unit().length();
                boolean cutBefore = i == 0 ? units.endsLonger(unit.get()) : !isLegible(words.codePointBefore(i));
                if (cutBefore || closesWhatNothingOpened(words, end)) {
                    return List.of();
                }
                printed.add(unit.get());
                i = end - 1;
            }
        }
        return printed;
    }

    /**
     * Those of them that stand between a mark and another one, or the end; what is not legible is no mark. What begins a line may be the end of
     * a word that the line above begins.
     */
    private static List<Unit> standingIn(String words, String dimension, Units units) {
        return Arrays.stream(words.split("[\\p{P}\\p{Z}]+")).skip(1).flatMap(part -> units.named(part).stream()).filter(unit -> unit.dimension().equals(dimension)).toList();
    }

    /** Of a unit and a closing bracket alone the line above holds the beginning, which may be that of a larger unit. */
    private static boolean closesWhatNothingOpened(String words, int at) {
        return at < words.length() && Character.getType(words.charAt(at)) == Character.END_PUNCTUATION
                && words.substring(0, at).chars().noneMatch(c -> Character.getType(c) == Character.START_PUNCTUATION);
    }

    /** What was lost before a unit may be the part of it that makes it ten thousand times as much. */
    private static boolean isLegible(int character) {
        return switch (Character.getType(character)) {
            case Character.OTHER_SYMBOL, Character.UNASSIGNED, Character.PRIVATE_USE, Character.CONTROL, Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
