package gouji.analysis.arbiter;

import gouji.analysis.cutting.Cutting;
import java.util.function.Function;

/** Weighs cuttings of one table and counts them. A count, no clock: the same table comes out the same on any machine. */
final class Effort implements Function<Cutting, Reading> {

    /** Of damaged tables one in a hundred takes more than a hundred readings, none more than these in its first course. */
    static final int LIMIT = 400;

    private final Function<Cutting, Reading> weigh;
    private int spent;

    Effort(Function<Cutting, Reading> weigh) {
        this.weigh = weigh;
    }

    /** Whether so many readings more can be weighed. */
    boolean allows(int readings) {
        return spent + readings <= LIMIT;
    }

    @Override
    public Reading apply(Cutting cutting) {
        spent++;
        return weigh.apply(cutting);
    }
}
