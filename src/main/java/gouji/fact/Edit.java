package gouji.fact;

/** A way of cutting the same prints otherwise. Rows are numbered as printed, whatever other edits do. */
public sealed interface Edit permits Edit.JoinRows, Edit.LeaveOut {

    /** Two printed rows are one: labels are joined cell by cell, figures stand in whichever has them. */
    record JoinRows(int upper, int lower) implements Edit {
    }

    /** In each short row from first to last the figure at this position (from 0) is lost; the others stand around it in order. */
    record LeaveOut(int first, int last, int position) implements Edit {
    }
}
