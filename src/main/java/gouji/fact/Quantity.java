package gouji.fact;

import java.math.BigDecimal;

/**
 * A quantity in a clause.
 *
 * @param begin index in the sentence
 * @param limit index behind it
 * @param since index behind the quantity before it in the same clause, or where the clause begins
 * @param unit  in plain characters; null where none is printed
 * @param exact whether the words give the number itself, not one about it
 */
public record Quantity(int sentence, int clause, int begin, int limit, int since, BigDecimal value, String unit, boolean exact) {
}
