package gouji.fact;

import gouji.document.Place;
import java.util.List;

/**
 * A printed table of a print of the form's table, rows of which another print of it has, too. A print may be in several tables, parted by
 * page breaks.
 *
 * @param table        its number
 * @param other        that of the first one of the other print
 * @param form         id of the form's table that both are taken for
 * @param shared       rows that both prints have; of a table printed as one row, columns
 * @param rows         rows that its own print has
 * @param caption      short lines above its own print; those above the table before where none stands between
 * @param otherCaption the same of the other print
 * @param differing    ids of the fields of shared rows that this table prints otherwise
 */
public record TableAgain(int table, int other, String form, int shared, int rows, String caption, String otherCaption, List<String> differing,
                         Place at) {

    public TableAgain {
        differing = List.copyOf(differing);
    }
}
