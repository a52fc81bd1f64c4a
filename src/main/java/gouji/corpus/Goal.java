package gouji.corpus;

import java.util.List;

/**
 * What is asked of a kind of files; that nothing is wrong in silence is asked of every kind.
 *
 * @param exact the least share of cells that must be as labelled; where it is 1, issuer and year must be, too
 * @param doubt the largest share of cells in needless doubt
 */
record Goal(double exact, double doubt) {

    private static final Goal WHOLE = new Goal(1, 0);

    /** By what their names begin with: scans have no text of their own, and damaged reports do not show all that was theirs. */
    private static final List<Lower> LOWER = List.of(new Lower("scan", new Goal(0.98, 0.05)),
            new Lower("damaged once", new Goal(0.995, 0.01)), new Lower("damaged", new Goal(0.98, 0.01)));

    private record Lower(String kinds, Goal goal) {
    }

    static Goal of(String kind) {
        return LOWER.stream().filter(lower -> kind.startsWith(lower.kinds)).map(Lower::goal).findFirst().orElse(WHOLE);
    }

    boolean isReachedBy(Tally tally) {
        return tally.silentWrong() == 0 && tally.cellExact() >= exact && tally.needlessDoubt() <= doubt * tally.cells()
                && (exact < 1 || tally.exactDocuments() == tally.documents());
    }
}
