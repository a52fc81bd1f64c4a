package gouji.cli;

/** Exit statuses, as the public contract gives them. */
final class ExitStatus {

    /** All went well. */
    static final int FINE = 0;
    /** Some file could not be analysed, some finding is an error, some figure is worse than before. */
    static final int SOME = 1;
    /** Wrong usage, or broken rules or labels: nothing was done. */
    static final int USAGE = 2;

    private ExitStatus() {
    }
}
