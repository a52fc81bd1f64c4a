package gouji.fact;

import java.math.BigDecimal;

/**
 * A cell of a claimed table that prints several numbers with gaps between them.
 *
 * @param form     id of the form's table
 * @param row      number of its row, as edits name it
 * @param column   its column, as edits name it
 * @param numbers  how many
 * @param joined   all their digits as one number, as {@code 1408} for 1 408; null where they are none
 * @param threes   whether in all such cells of the row each number but the first has three digits, and the first not more
 * @param separate whether each could stand by itself: none but 0 begins with 0
 * @param figures  how many figures the row prints, the cell counted as one
 * @param all      how many numbers the row prints, all those of its cells counted
 * @param demanded how many the form has in such a row; 0 where nothing names it
 */
public record NumbersInCell(String form, int row, int column, int numbers, BigDecimal joined, boolean threes,
        boolean separate, int figures, int all, int demanded) {
}
