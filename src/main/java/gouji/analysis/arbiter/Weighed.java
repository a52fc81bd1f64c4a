package gouji.analysis.arbiter;

import gouji.fact.Proposal;

/**
 * A reading that was weighed.
 *
 * @param proposal what it follows, or null for the print as it stands
 * @param against  the rank of the reading that it was to better
 * @param taken    whether it was taken
 */
public record Weighed(Proposal proposal, Rank rank, Rank against, boolean taken) {

    /** Whether both were to better the same, and read as well as each other. */
    boolean readsAs(Weighed other) {
        return against.equals(other.against) && rank.isPrintedAlike(other.rank);
    }
}
