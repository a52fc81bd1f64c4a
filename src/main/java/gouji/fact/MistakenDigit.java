package gouji.fact;

import java.math.BigDecimal;

/**
 * A cell of a claimed table whose print is no number, and what number it may be.
 *
 * @param form   id of the form's table
 * @param row    number of its row, as edits name it
 * @param column its column, as edits name it
 * @param raw    its print
 * @param value  what it may be
 * @param letter whether letters stand where digits must; else separators or a sign are not as they must be
 */
public record MistakenDigit(String form, int row, int column, String raw, BigDecimal value, boolean letter) {
}
