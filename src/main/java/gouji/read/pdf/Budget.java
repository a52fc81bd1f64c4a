package gouji.read.pdf;

import gouji.read.UnreadableException;

/** Counts what one file has cost so far; one for each file. */
final class Budget {

    private static final int OPERATIONS_BETWEEN_LOOKS_AT_THE_CLOCK = 1024;

    private final Limits limits;
    private final long end;
    private int operations;

    Budget(Limits limits) {
        this.limits = limits;
        this.end = System.nanoTime() + limits.time().toNanos();
    }

    /** Counts one operator or glyph. */
    void spend() {
        operations++;
        if (operations > limits.operations()) {
            throw new LimitExceededException(new UnreadableException("read.pdf.too-much-drawn", limits.operations()));
        }
        if (operations % OPERATIONS_BETWEEN_LOOKS_AT_THE_CLOCK == 0) {
            checkTime();
        }
    }

    void checkTime() {
        if (System.nanoTime() - end > 0) {
            throw new LimitExceededException(new UnreadableException("read.pdf.too-slow", limits.time().toSeconds()));
        }
    }

    void checkPages(int pages) throws UnreadableException {
        if (pages > limits.pages()) {
            throw new UnreadableException("read.pdf.too-many-pages", pages, limits.pages());
        }
    }
}
