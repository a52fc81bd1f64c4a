package gouji.read.drawn;

import gouji.read.UnreadableException;

/** Counts what one file has cost so far; one for each file. */
public final class Budget {

    private static final int OPERATIONS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

    private final Limits limits;
    private final long end;
    private int operations;

    public Budget(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /** Counts one operator or glyph. */
    public void spend() {
        spend(1);
    }

    /** Counts work that takes as long as so many operators. */
    public void spend(int work) {
        int before = operations / OPERATIONS_BETWEEN_LOOKS_AT_THE_CLOCK;
        operations += work;
        if (operations > limits.operations()) {
            throw new LimitExceededException(new UnreadableException("read.page.too-much-drawn", limits.operations()));
        }
        if (operations / OPERATIONS_BETWEEN_LOOKS_AT_THE_CLOCK > before) {
            checkTime();
        }
    }

    public void checkTime() {
        if (System.nanoTime() - end > 0) {
            throw new LimitExceededException(new UnreadableException("read.page.too-slow", limits.time().toSeconds()));
        }
    }

    public void checkPages(int pages) throws UnreadableException {
        if (pages > limits.pages()) {
            throw new UnreadableException("read.page.too-many", pages, limits.pages());
        }
    }
}
