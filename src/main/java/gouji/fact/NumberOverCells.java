package gouji.fact;

/**
 * Two neighbouring cells of a claimed table that print digits only, the second of which could go on the number of the first;
 * or a dash and digits, whose sign it could be.
 *
 * @param form     id of the form's table
 * @param row      number of their row, as edits name it
 * @param column   column of the first, as edits name it
 * @param figures  how many figures the row prints
 * @param cells    how many cells stand from its first figure on, the empty ones too, those of remarks not
 * @param usual    how many figures most rows of its printed table print, or more
 * @param asMost   whether most rows of its kind in its printed table have as many figures and as many cells
 * @param demanded how many the form has in such a row; 0 where nothing names it
 * @param ownLines whether each stands in a line of its own, as in a text with one cell a line: then one of them may be no cell at all
 */
public record NumberOverCells(String form, int row, int column, int figures, int cells, int usual, boolean asMost, int demanded, boolean ownLines) {
}
