package gouji.fact;

import java.math.BigDecimal;
import java.util.List;

/** A way of cutting the same prints otherwise. Rows are numbered as printed, whatever other edits do; cells by their column. */
public sealed interface Edit permits Edit.JoinRows, Edit.LeaveOut, Edit.PartRow, Edit.PartCell, Edit.JoinCells, Edit.Take,
        Edit.LeaveEmpty, Edit.MoveUp, Edit.JoinNumbers {

    /** The printed row that it cuts otherwise, the first of several; -1 where it speaks of whole tables. */
    int first();

    /** The last of the printed rows that it cuts otherwise; the same where it is one. */
    default int last() {
        return first();
    }

    /** Whether it may cut this printed row otherwise. */
    default boolean concerns(int row) {
        return first() <= row && row <= last();
    }

    /**
     * Two printed rows are one: labels are joined cell by cell, figures stand in whichever has them; where both have some,
     * each under its column, or those of the upper row first.
     */
    record JoinRows(int upper, int lower) implements Edit {

        @Override
        public int first() {
            return upper;
        }

        @Override
        public int last() {
            return lower;
        }
    }

    /** Two printed rows are one, and the digits of the lower one go on the numbers above them. */
    record JoinNumbers(int upper, int lower) implements Edit {

        @Override
        public int first() {
            return upper;
        }

        @Override
        public int last() {
            return lower;
        }
    }

    /**
     * The figures of each row of figures behind the first row, up to the last, which has no label, are those of the label above: the
     * first row has none of its own.
     */
    record MoveUp(int first, int last) implements Edit {
    }

    /** In each short row from first to last the figure at this position (from 0) is lost; the others stand around it in order. */
    record LeaveOut(int first, int last, int position) implements Edit {
    }

    /** A printed row is two: each cell's first number is the upper row's; the lower row's label begins at this character of the print. */
    record PartRow(int row, int label) implements Edit {

        @Override
        public int first() {
            return row;
        }
    }

    /** A cell that prints several numbers is as many cells. */
    record PartCell(int row, int column) implements Edit {

        @Override
        public int first() {
            return row;
        }
    }

    /** The cell and the one behind it print one number between them. */
    record JoinCells(int row, int column) implements Edit {

        @Override
        public int first() {
            return row;
        }
    }

    /** What the cell prints is this number. */
    record Take(int row, int column, BigDecimal value) implements Edit {

        @Override
        public int first() {
            return row;
        }
    }

    /** Some printed tables have no columns where the form has them. */
    record LeaveEmpty(List<EmptyColumns> parts) implements Edit {

        @Override
        public int first() {
            return -1;
        }

        @Override
        public int last() {
            return Integer.MAX_VALUE;
        }
    }

    /**
     * The columns of the form at these positions (from 0) are empty in a printed table, which has no such columns; its own columns of
     * figures, from the first on, stand around them in order.
     */
    record EmptyColumns(int table, int begin, List<Integer> positions) {
    }
}
