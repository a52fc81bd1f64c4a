package gouji.fact;

/**
 * A row of a claimed table as it was printed and first named.
 *
 * @param form      id of the form's table
 * @param row       its number among the printed rows of that table, from 0
 * @param table     of the document
 * @param labels    its words, in order
 * @param name      id-prefix of the form's row that the words name, or empty
 * @param figures   how many figures (or unreadable prints where figures stand) it prints
 * @param demanded  how many the form has in such a row; 0 where no name says
 * @param blanksBefore empty cells between its last label and its first figure
 * @param blanksAfter  empty cells behind its last figure
 * @param firstOfTable whether it is the first row of figures or labels in its table
 * @param lastOfTable  whether it is the last
 * @param header    whether it names columns
 */
public record RowSeen(String form, int row, int table, String labels, String name, int figures, int demanded,
        int blanksBefore, int blanksAfter, boolean firstOfTable, boolean lastOfTable, boolean header) {
}
