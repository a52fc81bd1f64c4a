package gouji.fact;

/**
 * Decision: the print of a form's table shows a trace that calls for another cutting. One cause is one proposal.
 *
 * @param form    id of the form's table
 * @param because the trace
 */
public record Proposal(String form, Edit edit, String because) {
}
