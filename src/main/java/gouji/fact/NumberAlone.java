package gouji.fact;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that stands alone: a line of its own outside all tables, or a figure in a table that is the print of no field.
 *
 * @param number which of them it is, in no order that means anything
 * @param value  without zeros at its end
 * @param tables ids of the form's tables that it stands directly above or below, or alone in the last row of; empty for one elsewhere
 */
public record NumberAlone(int number, BigDecimal value, List<String> tables) {

    public NumberAlone {
        tables = List.copyOf(tables);
    }
}
