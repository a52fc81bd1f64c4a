package gouji.fact;

/**
 * Rows one below the other, of one table, that all print the same number of figures too few: one cause.
 *
 * @param first        number of the first row
 * @param last         number of the last
 * @param rows         how many of the rows between are short
 * @param missing      how many figures each lacks
 * @param demanded     how many the form has, or of these the header prints
 * @param blankBefore  whether in each an empty cell stands between label and first figure
 * @param blankAfter   whether in each an empty cell stands behind the last figure
 * @param placed       whether the print as it stands puts every figure under a column, the empty cell being the first or last
 * @param odd          whether the empty cell at their edge is odd in this table: not even printed, as it is in most rows, or all others have a
 *                     figure there
 * @param zeros        how many zeros the report prints in its tables, as digits or signs
 */
public record ShortRun(String form, int first, int last, int rows, int missing, int demanded, boolean blankBefore,
        boolean blankAfter, boolean placed, boolean odd, int zeros) {
}
