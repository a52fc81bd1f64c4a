package gouji.fact;

/**
 * A row of a claimed table as it is printed and first named. Header rows and rows without any print are left out.
 *
 * @param form      id of the form's table
 * @param row       its number among the printed rows of that table, as edits name it
 * @param position  its number among these facts of that table: the next row has the next position
 * @param table     of the document
 * @param labels    its words, a space between
 * @param own       the last of its labels in normal form, as it is held against names; empty without labels
 * @param name      the words of the form's row that its own words name, or empty
 * @param figures   how many figures (or unreadable prints where figures stand) it prints
 * @param demanded  how many the form has in such a row; 0 where nothing names it
 * @param spanning  whether one cell over several columns is all it has: a page number, not the figure of one column
 * @param first     whether it is the first of its printed table
 * @param last      whether it is the last
 */
public record RowSeen(String form, int row, int position, int table, String labels, String own, String name, int figures, int demanded,
        boolean spanning, boolean first, boolean last) {
}
