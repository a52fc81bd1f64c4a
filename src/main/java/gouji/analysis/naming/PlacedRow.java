package gouji.analysis.naming;

import gouji.analysis.cutting.CutCell;
import gouji.analysis.cutting.CutRow;
import gouji.rules.FormBlock;
import gouji.rules.FormRow;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A printed row with its name, and its cells under the form's columns.
 *
 * @param row          as it was cut
 * @param form         the row of the form, or null where nothing names it
 * @param block        the block of that row, or null
 * @param columns      the naming of the columns above it, or null without header
 * @param cells        for each column its cell, or null where there is none; empty where the row has no name or does not fit
 * @param fit          how the figures fit the columns
 * @param byNeighbours whether only its neighbours name it
 * @param outOfOrder   whether it stands elsewhere than the form has it
 * @param orAnother    whether its words name a row beside it as well, which nothing else is
 * @param weight       of its name
 */
public record PlacedRow(CutRow row, FormRow form, FormBlock block, ColumnNaming columns, List<CutCell> cells, Fit fit,
        boolean byNeighbours, boolean outOfOrder, boolean orAnother, double weight) {

    /** A row that nothing names. */
    static PlacedRow unnamed(CutRow row) {
        return new PlacedRow(row, null, null, null, List.of(), Fit.SURE, false, false, false, 0);
    }

    /** Whether the cutting names the figure that the row lacks. */
    public boolean lacks() {
        return fit == Fit.LACKING || fit == Fit.MOVED;
    }

    /** The columns of the form that are printed, if its header says that some are not: all where it does not. */
    public List<Integer> printed() {
        return ColumnNaming.printed(columns, form.fields().size());
    }

    /** What it prints as figures; a dash among remarks is none. */
    public List<CutCell> figures() {
        return ColumnNaming.figures(row, columns);
    }

    /** Whether a figure stands in this column. */
    public boolean isFigure(int column) {
        return cells.get(column) != null && cells.get(column).isFigure();
    }

    /** The columns in which it has figures. */
    public IntStream figureColumns() {
        return IntStream.range(0, cells.size()).filter(this::isFigure);
    }

    /** How the figures of a row fit the columns of its block. */
    public enum Fit {
        /** The print says which figure stands in which column. */
        SURE,
        /** Too few, taken to lack the one that the cutting names. */
        LACKING,
        /** Too few, and taken to lack another one than the header over them says: the figures have moved. */
        MOVED,
        /** Too few, and the print does not say which are lacking. */
        SHORT,
        /** Too many. */
        LONG
    }
}
