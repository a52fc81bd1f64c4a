package gouji.fact;

import gouji.document.Place;
import java.util.List;

/**
 * A printed table that prints rows of the form which another printed table has, too.
 *
 * @param table        its number
 * @param other        that of the other one
 * @param form         id of the form's table that both are taken for
 * @param shared       rows that both print; of a table printed as one row, columns
 * @param rows         rows that this one prints
 * @param caption      short lines above it; those above the table before where none stands between
 * @param otherCaption the same of the other one
 * @param differing    ids of the fields of shared rows that they print differently
 */
public record TableAgain(int table, int other, String form, int shared, int rows, String caption, String otherCaption, List<String> differing,
                         Place at) {

    public TableAgain {
        differing = List.copyOf(differing);
    }
}
