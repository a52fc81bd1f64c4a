package gouji.analysis.arbiter;

import gouji.analysis.cutting.CutRow;
import gouji.analysis.cutting.Cutting;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Weighs cuttings of one table, each once, and counts them. A count, no clock: the same table comes out the same on any machine.
 * Proposals taken in another order, or tried again after one was taken, cut the same rows out: two of five readings of a torn table
 * are asked for again.
 */
final class Effort implements Function<Cutting, Reading> {

    /** Of damaged tables one in a hundred takes more than a hundred readings; of 900 none took more than 310 to be settled. */
    private static final int TO_SETTLE = 400;
    /** What was missed is tried only where a table was settled; of the same 900 none took more than 850 for that. */
    private static final int FOR_MISSED = 1200;

    private final Function<Cutting, Reading> weigh;
    private final Map<List<CutRow>, Reading> known = new HashMap<>();
    private int spent;
    private int limit = TO_SETTLE;

    Effort(Function<Cutting, Reading> weigh) {
        this.weigh = weigh;
    }

    /** Whether so many readings more can be weighed. */
    boolean allows(int readings) {
        return spent + readings <= limit;
    }

    /** The table is settled: what was missed may be tried, too. */
    void tryMissed() {
        limit = spent + FOR_MISSED;
    }

    @Override
    public Reading apply(Cutting cutting) {
        return known.computeIfAbsent(cutting.rows(), rows -> {
            spent++;
            return weigh.apply(cutting);
        });
    }
}
