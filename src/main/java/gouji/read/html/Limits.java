package gouji.read.html;

/** How much of a page is read; each is many times what a report's page has, and bounds time and memory. */
final class Limits {

    /** Bytes: 32 MiB. */
    static final int BYTES = 32 << 20;
    /** Signs that may begin a tag: each may become an element, which takes far more memory than its bytes. */
    static final int TAGS = 500_000;
    /** Elements within each other; browsers, too, go no deeper. */
    static final int DEPTH = 512;
    /** Grid places that the cells of all tables may take, spans included. */
    static final int GRID_PLACES = 2_000_000;
    /** Characters of all places together. */
    static final long PATH_CHARACTERS = 100_000_000;

    private Limits() {
    }
}
