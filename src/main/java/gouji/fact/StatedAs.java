package gouji.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A row of the list of statements: what a quantity states, given what its clause speaks of.
 *
 * @param topics   any of these
 * @param actions  any of these; {@code none} for no action word
 * @param channels any of these; {@code none} for no channel
 * @param units    any of these; {@code none} for a number without unit
 * @param about    id of a field or indicator
 * @param factor   what the value is multiplied by to be in the unit of the field or indicator
 * @param unit     of the field or indicator
 * @param single   whether two statements of it exclude each other
 * @param alone    whether only one quantity of the clause may be it
 */
public record StatedAs(List<String> topics, List<String> actions, List<String> channels, List<String> units, String about,
        BigDecimal factor, String unit, boolean single, boolean alone) {
}
