package gouji.fact;

/**
 * Words printed above a table that name a group of columns of the form.
 *
 * @param table   of the document, as it is printed
 * @param text    of the words, in normal form
 * @param form    id of the form's table that has the group
 * @param group   as the form names it
 * @param weight  of that name; of tables that follow each other without words between them, that of the least sure one
 * @param size    how many columns the group has
 * @param columns how many cells of the table name columns of the form's one
 * @param groups  how many name groups of it
 */
public record GroupAbove(int table, String text, String form, String group, double weight, int size, int columns, int groups) {
}
