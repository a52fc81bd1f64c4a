package gouji.fact;

/**
 * Decision: the print of a form's table shows a trace that calls for another cutting. One cause is one proposal.
 *
 * @param form    id of the form's table
 * @param because the trace
 * @param rival   whether the trace leaves open which of the two it is where the sums allow both, be the print taken or this
 */
public record Proposal(String form, Edit edit, String because, boolean rival) {

    /** A cutting that the sums must bear out; else the print stands. */
    public Proposal(String form, Edit edit, String because) {
        this(form, edit, because, false);
    }

    /** For the same reason, another edit. */
    public Proposal with(Edit other) {
        return new Proposal(form, other, because, rival);
    }
}
